// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Actor} from "../../support/Actor.sol";
import {GovernorTest} from "../../support/GovernorTest.sol";
import {Proposals} from "../../support/Proposal.sol";
import {SmartWallet} from "../../support/SmartWallet.sol";

contract CastOverrideVoteBySigTest is GovernorTest {
    bytes32 private constant _TYPEHASH = keccak256(
        "OverrideBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason)"
    );

    uint256 private _proposalId;

    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
        alice.delegatesTo(bob);
        _wait(1);
        _proposalId = bob.proposes(Proposals.text("# Text"));
        _warpToVoting(_proposalId);
        bob.votes(_proposalId, AGAINST);
    }

    function test_AnybodyMaySubmitASignedOverride() public {
        _submits(alice.account, "Why", _signature(alice, _keyed(0), "Why"));
        _assertVotes(_proposalId, 300_000e18, 400_000e18, 0);
        assertEq(governor.nonces(alice.account, uint192(_proposalId)), _keyed(1));
        assertEq(governor.nonces(alice.account), 0);
    }

    function test_TheSequentialNonceServesToo() public {
        _submits(alice.account, "Why", _signature(alice, 0, "Why"));
        assertEq(governor.nonces(alice.account), 1);
        assertTrue(governor.hasVotedOverride(_proposalId, alice.account));
    }

    function test_AContractAccountMaySign() public {
        SmartWallet wallet = new SmartWallet(alice.account);
        vm.prank(address(wallet));
        token.delegate(bob.account);
        alice.sends(Actor(address(wallet), 0, token, governor), 10e18);
        _wait(1);
        uint256 proposalId = bob.proposes(Proposals.text("# Later"));
        _warpToVoting(proposalId);
        bytes32 structHash = keccak256(
            abi.encode(_TYPEHASH, proposalId, uint8(1), address(wallet), 0, keccak256("Why"))
        );
        bytes memory signature = alice.signs(address(governor), structHash);
        governor.castOverrideVoteBySig(proposalId, 1, address(wallet), "Why", signature);
        _assertVotes(proposalId, 0, 10e18, 0);
    }

    function test_RevertWhen_ItIsReplayed() public {
        bytes memory signature = _signature(alice, _keyed(0), "Why");
        _submits(alice.account, "Why", signature);
        _expectInvalidSignature(alice.account);
        _submits(alice.account, "Why", signature);
    }

    function test_RevertWhen_TheReasonWasAltered() public {
        bytes memory signature = _signature(alice, _keyed(0), "Why");
        _expectInvalidSignature(alice.account);
        _submits(alice.account, "Why not", signature);
    }

    function test_RevertWhen_SomebodyElseSigned() public {
        bytes memory signature = _signature(carol, _keyed(0), "Why");
        _expectInvalidSignature(alice.account);
        _submits(alice.account, "Why", signature);
    }

    function test_RevertWhen_TheNonceIsNotTheNext() public {
        bytes memory signature = _signature(alice, _keyed(1), "Why");
        _expectInvalidSignature(alice.account);
        _submits(alice.account, "Why", signature);
    }

    function test_RevertWhen_ItWasSignedForAnotherChain() public {
        bytes memory signature = _signature(alice, _keyed(0), "Why");
        vm.chainId(4_242);
        _expectInvalidSignature(alice.account);
        _submits(alice.account, "Why", signature);
    }

    function _submits(address voter, string memory reason, bytes memory signature) private {
        governor.castOverrideVoteBySig(_proposalId, 1, voter, reason, signature);
    }

    function _signature(Actor memory signer, uint256 nonce, string memory reason) private view returns (bytes memory) {
        bytes32 structHash = keccak256(
            abi.encode(_TYPEHASH, _proposalId, uint8(1), alice.account, nonce, keccak256(bytes(reason)))
        );
        return signer.signs(address(governor), structHash);
    }

    function _keyed(uint256 nonce) private view returns (uint256) {
        return (_proposalId << 64) | nonce;
    }
}

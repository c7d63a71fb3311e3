// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {IVotesDelegation} from "../../../contracts/delegation/IVotesDelegation.sol";
import {GovernanceToken} from "../../../contracts/token/GovernanceToken.sol";
import {Actor} from "../../support/Actor.sol";
import {DelegationTest} from "../../support/DelegationTest.sol";
import {SmartWallet} from "../../support/SmartWallet.sol";
import {TypedData} from "../../support/TypedData.sol";

contract SetDelegationsBySigTest is DelegationTest {
    bytes32 private constant _SHARE = keccak256("Share(address delegate,uint16 basisPoints)");
    bytes32 private constant _DELEGATION = keccak256(
        "Delegation(uint8 topic,uint48 endsAt,Share[] shares)Share(address delegate,uint16 basisPoints)"
    );
    bytes32 private constant _SET_DELEGATIONS = keccak256(
        "SetDelegations(address delegator,Delegation[] delegations,uint256 nonce,uint256 deadline)"
        "Delegation(uint8 topic,uint48 endsAt,Share[] shares)Share(address delegate,uint16 basisPoints)"
    );

    uint256 private _deadline;

    function setUp() public override {
        super.setUp();
        _deadline = vm.getBlockTimestamp();
    }

    function testFuzz_AnybodyMaySubmitWhatADelegatorSigned(uint32 seconds_) public {
        _deadline += seconds_;
        bytes memory signature = _signature(alice, 0);
        _wait(seconds_);
        _submit(alice.account, 0, signature);
        assertEq(bob.power(), 240_000e18);
        assertEq(_powerOn(TREASURY, dave), 400_000e18);
        assertEq(token.nonces(alice.account), 1);
    }

    function test_AContractSignsAsItLikes() public {
        SmartWallet wallet = new SmartWallet(alice.account);
        alice.sends(Actor(address(wallet), 0, token, governor), 10e18);
        bytes memory signature = alice.signs(address(token), _structHash(address(wallet), 0));
        _submit(address(wallet), 0, signature);
        assertEq(bob.power(), 6e18);
    }

    function test_RevertWhen_ItIsLate() public {
        bytes memory signature = _signature(alice, 0);
        _wait(1);
        vm.expectRevert(abi.encodeWithSelector(IVotes.VotesExpiredSignature.selector, _deadline));
        _submit(alice.account, 0, signature);
    }

    function test_RevertWhen_ItIsReplayed() public {
        bytes memory signature = _signature(alice, 0);
        _submit(alice.account, 0, signature);
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, alice.account, 1));
        _submit(alice.account, 0, signature);
    }

    function test_RevertWhen_TheNonceIsNotTheNext() public {
        bytes memory signature = _signature(alice, 1);
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, alice.account, 0));
        _submit(alice.account, 1, signature);
    }

    function test_RevertWhen_AnotherAccountSigned() public {
        bytes memory signature = bob.signs(address(token), _structHash(alice.account, 0));
        _expectInvalid(alice.account);
        _submit(alice.account, 0, signature);
    }

    function test_RevertWhen_AContractDoesNotSign() public {
        SmartWallet wallet = new SmartWallet(alice.account);
        bytes memory signature = bob.signs(address(token), _structHash(address(wallet), 0));
        _expectInvalid(address(wallet));
        _submit(address(wallet), 0, signature);
    }

    function test_RevertWhen_AWordOfItIsChanged() public {
        bytes memory signature = _signature(alice, 0);
        IVotesDelegation.Delegation[] memory changed = _delegations();
        changed[0].shares[0].basisPoints -= 1;
        changed[0].shares[1].basisPoints += 1;
        _expectInvalid(alice.account);
        token.setDelegationsBySig(alice.account, changed, 0, _deadline, signature);
        changed = _delegations();
        changed[1].endsAt += EPOCH;
        _expectInvalid(alice.account);
        token.setDelegationsBySig(alice.account, changed, 0, _deadline, signature);
        changed = _delegations();
        changed[1].topic = PROTOCOL;
        _expectInvalid(alice.account);
        token.setDelegationsBySig(alice.account, changed, 0, _deadline, signature);
        _expectInvalid(alice.account);
        token.setDelegationsBySig(alice.account, _delegations(), 0, _deadline + 1, signature);
    }

    function test_RevertWhen_ItIsForAnotherToken() public {
        GovernanceToken other = _deployToken(alice.account, SUPPLY);
        bytes memory signature = _signature(alice, 0);
        _expectInvalid(alice.account);
        other.setDelegationsBySig(alice.account, _delegations(), 0, _deadline, signature);
    }

    function test_RevertWhen_ItIsForAnotherChain() public {
        bytes memory signature = _signature(alice, 0);
        vm.chainId(4_242);
        _expectInvalid(alice.account);
        _submit(alice.account, 0, signature);
    }

    /// @dev The audit's mistake: a signature valid for two functions.
    function test_RevertWhen_ASignatureForAPlainDelegationIsUsedForThis() public {
        bytes32 plain = keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)");
        bytes32 structHash = keccak256(abi.encode(plain, bob.account, 0, _deadline));
        bytes memory signature = alice.signs(address(token), structHash);
        _expectInvalid(alice.account);
        _submit(alice.account, 0, signature);
    }

    /// @dev And the other way round: whoever it recovers to, it is not alice.
    function test_ASignatureForThisMovesNothingAsAPlainDelegation() public {
        bytes memory signature = _signature(alice, 0);
        (uint8 v, bytes32 r, bytes32 s) = TypedData.split(signature);
        token.delegateBySig(bob.account, 0, _deadline, v, r, s);
        assertEq(token.delegates(alice.account), address(0));
        assertEq(token.nonces(alice.account), 0);
    }

    function _submit(address delegator, uint256 nonce, bytes memory signature) private {
        vm.prank(carol.account);
        token.setDelegationsBySig(delegator, _delegations(), nonce, _deadline, signature);
    }

    function _expectInvalid(address delegator) private {
        vm.expectRevert(abi.encodeWithSelector(IVotesDelegation.VotesInvalidSignature.selector, delegator));
    }

    function _signature(Actor memory delegator, uint256 nonce) private view returns (bytes memory) {
        return delegator.signs(address(token), _structHash(delegator.account, nonce));
    }

    function _delegations() private view returns (IVotesDelegation.Delegation[] memory delegations) {
        delegations = new IVotesDelegation.Delegation[](2);
        delegations[0] = _split(bob, 6_000, carol, 0);
        // Always the same end, however long the delegator lets the signature lie.
        delegations[1] = _whole(dave, TREASURY, 0);
    }

    function _structHash(address delegator, uint256 nonce) private view returns (bytes32) {
        IVotesDelegation.Delegation[] memory delegations = _delegations();
        bytes32[] memory hashes = new bytes32[](delegations.length);
        for (uint256 i = 0; i < hashes.length; ++i) {
            hashes[i] = _hash(delegations[i]);
        }
        bytes32 list = keccak256(abi.encodePacked(hashes));
        return keccak256(abi.encode(_SET_DELEGATIONS, delegator, list, nonce, _deadline));
    }

    function _hash(IVotesDelegation.Delegation memory delegation) private pure returns (bytes32) {
        bytes32[] memory hashes = new bytes32[](delegation.shares.length);
        for (uint256 i = 0; i < hashes.length; ++i) {
            IVotesDelegation.Share memory share = delegation.shares[i];
            hashes[i] = keccak256(abi.encode(_SHARE, share.delegate, share.basisPoints));
        }
        bytes32 list = keccak256(abi.encodePacked(hashes));
        return keccak256(abi.encode(_DELEGATION, delegation.topic, delegation.endsAt, list));
    }
}

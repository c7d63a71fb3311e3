// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Actor} from "../../support/Actor.sol";
import {DaoTest} from "../../support/DaoTest.sol";
import {Proposals} from "../../support/Proposal.sol";

contract CastVoteWithReasonBySigTest is DaoTest {
    bytes32 private constant _EXTENDED_BALLOT = keccak256(
        "ExtendedBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason,bytes params)"
    );
    string private constant _REASON = unicode"Because it pays for itself – twice.";

    uint256 private _proposalId;

    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
        _proposalId = alice.proposes(Proposals.text("# Text"));
        _warpToVoting(_proposalId);
    }

    function testFuzz_TheReasonIsSignedAndPublished(string calldata reason) public {
        bytes memory signature = _ballot(alice, reason, "");
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCast(alice.account, _proposalId, uint8(FOR), alice.power(), reason);
        _submit(reason, "", signature);
    }

    function test_ParametersAreSignedAndPublishedToo() public {
        bytes memory signature = _ballot(alice, _REASON, hex"c0de");
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCastWithParams(alice.account, _proposalId, uint8(FOR), alice.power(), _REASON, hex"c0de");
        _submit(_REASON, hex"c0de", signature);
    }

    function test_RevertWhen_TheReasonWasAltered() public {
        bytes memory signature = _ballot(alice, _REASON, "");
        _expectInvalidSignature();
        _submit("Because I was told to.", "", signature);
    }

    function test_RevertWhen_TheParametersWereAltered() public {
        bytes memory signature = _ballot(alice, _REASON, "");
        _expectInvalidSignature();
        _submit(_REASON, hex"c0de", signature);
    }

    function test_RevertWhen_ItIsReplayed() public {
        bytes memory signature = _ballot(alice, _REASON, "");
        _submit(_REASON, "", signature);
        _expectInvalidSignature();
        _submit(_REASON, "", signature);
    }

    /// @dev A signature serves one function: with a reason it is no ballot without one.
    function test_RevertWhen_ItIsUsedAsABallotWithoutReason() public {
        bytes memory signature = _ballot(alice, "", "");
        _expectInvalidSignature();
        governor.castVoteBySig(_proposalId, uint8(FOR), alice.account, signature);
    }

    function test_RevertWhen_SomebodyElseSigned() public {
        bytes memory signature = bob.signs(address(governor), _structHash(alice, _REASON, ""));
        _expectInvalidSignature();
        _submit(_REASON, "", signature);
    }

    function _submit(string memory reason, bytes memory params, bytes memory signature) private {
        governor.castVoteWithReasonAndParamsBySig(_proposalId, uint8(FOR), alice.account, reason, params, signature);
    }

    function _ballot(
        Actor memory voter,
        string memory reason,
        bytes memory params
    ) private view returns (bytes memory) {
        return voter.signs(address(governor), _structHash(voter, reason, params));
    }

    function _structHash(Actor memory voter, string memory reason, bytes memory params) private view returns (bytes32) {
        return
            keccak256(
                abi.encode(
                    _EXTENDED_BALLOT,
                    _proposalId,
                    uint8(FOR),
                    voter.account,
                    governor.nonces(voter.account, uint192(_proposalId)),
                    keccak256(bytes(reason)),
                    keccak256(params)
                )
            );
    }

    function _expectInvalidSignature() private {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, alice.account));
    }
}

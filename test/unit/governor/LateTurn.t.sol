// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IBallotRelay} from "../../../contracts/governor/IBallotRelay.sol";
import {ILateExtension} from "../../../contracts/governor/ILateExtension.sol";
import {GovernorTest} from "../../support/GovernorTest.sol";
import {Proposals} from "../../support/Proposal.sol";
import {SignedBallots} from "../../support/SignedBallots.sol";

/// @dev alice's 400,000 units are with bob; carol has 50,000. In time bob votes For, so the proposal would pass.
contract LateTurnTest is GovernorTest {
    uint8 private constant _AGAINST = 0;

    uint256 private _proposalId;
    uint256 private _deadline;

    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
        alice.delegatesTo(bob);
        _wait(1);
        _proposalId = bob.proposes(Proposals.text("# Text"));
        _deadline = governor.proposalDeadline(_proposalId);
        _warpToVoting(_proposalId);
        bob.votes(_proposalId, FOR);
    }

    function testFuzz_AnOverrideThatTurnsTheResultLateLeavesTimeToAnswer(uint256 second) public {
        second = _bound(second, _deadline - LATE_QUORUM_EXTENSION + 1, _deadline);
        vm.warp(second);
        vm.expectEmit(address(governor));
        emit ILateExtension.ProposalExtended(_proposalId, uint64(second + LATE_QUORUM_EXTENSION));
        _overrides(alice, _proposalId, _AGAINST);
        assertEq(governor.proposalDeadline(_proposalId), second + LATE_QUORUM_EXTENSION);
    }

    function testFuzz_AnEarlyTurnExtendsNothing(uint256 second) public {
        second = _bound(second, _deadline - VOTING_PERIOD + 1, _deadline - LATE_QUORUM_EXTENSION);
        vm.warp(second);
        _overrides(alice, _proposalId, _AGAINST);
        assertEq(governor.proposalDeadline(_proposalId), _deadline);
    }

    function test_WhatTurnsNothingExtendsNothing() public {
        vm.warp(_deadline);
        carol.votes(_proposalId, AGAINST);
        _overrides(alice, _proposalId, 1);
        dave.votes(_proposalId, FOR);
        assertEq(governor.proposalDeadline(_proposalId), _deadline);
    }

    function test_ARelayedBatchThatTurnsTheResultLateExtendsToo() public {
        uint256 proposalId = _withoutDecision();
        IBallotRelay.SignedBallot[] memory ballots = new IBallotRelay.SignedBallot[](2);
        ballots[0] = SignedBallots.plain(carol, proposalId, 1);
        ballots[1] = SignedBallots.plain(dave, proposalId, _AGAINST);
        uint256 deadline = governor.proposalDeadline(proposalId);
        vm.warp(deadline);
        vm.expectEmit(address(governor));
        emit ILateExtension.ProposalExtended(proposalId, uint64(deadline + LATE_QUORUM_EXTENSION));
        governor.castBallots(ballots);
    }

    /// @dev A batch counts at once: what turns and turns back within it turned nothing.
    function test_ARelayedBatchThatTurnsNothingInTheEndExtendsNothing() public {
        uint256 proposalId = _withoutDecision();
        IBallotRelay.SignedBallot[] memory ballots = new IBallotRelay.SignedBallot[](2);
        ballots[0] = SignedBallots.plain(dave, proposalId, 1);
        ballots[1] = SignedBallots.plain(carol, proposalId, _AGAINST);
        uint256 deadline = governor.proposalDeadline(proposalId);
        vm.warp(deadline);
        governor.castBallots(ballots);
        assertEq(governor.proposalDeadline(proposalId), deadline);
    }

    /// @dev Without a For vote nothing passes, with the quorum or without it: losing it turns nothing, reaching it does.
    function test_LosingTheQuorumWithoutATurnExtendsNothingAndReachingItAgainDoes() public {
        carol.sends(bob, carol.balance() - 90_000e18 / 2);
        bob.sends(alice, bob.balance() - 80_000e18);
        _wait(1);
        uint256 proposalId = bob.proposes(Proposals.text("# Again"));
        uint256 deadline = governor.proposalDeadline(proposalId);
        _warpToVoting(proposalId);
        bob.votes(proposalId, ABSTAIN);
        vm.warp(deadline);
        _overrides(alice, proposalId, _AGAINST);
        assertEq(governor.proposalDeadline(proposalId), deadline);
        vm.expectEmit(address(governor));
        emit ILateExtension.ProposalExtended(proposalId, uint64(deadline + LATE_QUORUM_EXTENSION));
        carol.votes(proposalId, ABSTAIN);
    }

    function test_AVoteNeverLastsLongerThanTwiceItsPeriod() public {
        uint256 proposalId = _manyTurns();
        uint256 snapshot = governor.proposalSnapshot(proposalId);
        assertEq(governor.proposalDeadline(proposalId), snapshot + 2 * uint256(VOTING_PERIOD));
    }

    function test_AChangeOfTheExtensionDoesNotTouchOpenProposals() public {
        uint256 open = bob.proposes(Proposals.text("# Open"));
        vm.prank(address(treasury));
        (bool success, ) = address(governor).call(abi.encodeCall(governor.setLateQuorumVoteExtension, (0)));
        assertFalse(success, "only through a proposal");
        alice.delegatesTo(alice);
        _wait(1);
        _passesAndExecutes(
            Proposals.contractCall(address(governor), abi.encodeCall(governor.setLateQuorumVoteExtension, (0)))
        );
        assertEq(governor.lateQuorumVoteExtension(), 0);
        uint256 later = bob.proposes(Proposals.text("# Later"));
        vm.warp(governor.proposalDeadline(later));
        bob.votes(later, FOR);
        assertEq(governor.proposalDeadline(later), vm.getBlockTimestamp());
        assertGt(governor.proposalDeadline(open), 0);
    }

    /// @dev A proposal with its quorum, of abstentions alone.
    function _withoutDecision() private returns (uint256 proposalId) {
        _wait(1);
        proposalId = bob.proposes(Proposals.text("# Undecided"));
        _warpToVoting(proposalId);
        bob.votes(proposalId, ABSTAIN);
    }

    /// @dev One holder's account after the other turns the result in the last second that is left.
    function _manyTurns() private returns (uint256 proposalId) {
        for (uint256 i = 1; i < 20; ++i) {
            address voter = vm.addr(1_000 + i);
            vm.prank(bob.account);
            token.transfer(voter, i * 1e18);
            vm.prank(voter);
            token.delegate(voter);
        }
        _wait(1);
        proposalId = bob.proposes(Proposals.text("# Long"));
        _warpToVoting(proposalId);
        bob.votes(proposalId, ABSTAIN);
        for (uint256 i = 1; i < 20; ++i) {
            uint256 deadline = governor.proposalDeadline(proposalId);
            vm.warp(deadline);
            vm.prank(vm.addr(1_000 + i));
            governor.castVote(proposalId, uint8(i % 2));
            if (governor.proposalDeadline(proposalId) == deadline) return proposalId;
        }
        revert("never stopped");
    }
}

// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {DaoTest} from "../../support/DaoTest.sol";
import {Proposals} from "../../support/Proposal.sol";

contract CastVoteTest is DaoTest {
    uint256 private _proposalId;

    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
        _proposalId = alice.proposes(Proposals.text("# Text"));
    }

    function test_AddsThePowerToTheChosenSide() public {
        _warpToVoting(_proposalId);
        alice.votes(_proposalId, AGAINST);
        bob.votes(_proposalId, FOR);
        carol.votes(_proposalId, ABSTAIN);
        (uint256 againstVotes, uint256 forVotes, uint256 abstainVotes) = governor.proposalVotes(_proposalId);
        assertEq(againstVotes, alice.power());
        assertEq(forVotes, bob.power());
        assertEq(abstainVotes, carol.power());
    }

    function test_SaysWhoVotedWhatAndWhy() public {
        _warpToVoting(_proposalId);
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCast(alice.account, _proposalId, uint8(FOR), alice.power(), "Because <b>it pays</b>.");
        vm.prank(alice.account);
        governor.castVoteWithReason(_proposalId, uint8(FOR), "Because <b>it pays</b>.");
        assertTrue(governor.hasVoted(_proposalId, alice.account));
        assertFalse(governor.hasVoted(_proposalId, bob.account));
    }

    /// @dev Delegated before the snapshot counts; delegated or bought in or after the snapshot's second does not.
    function testFuzz_ThePowerIsThatOfTheSnapshot(uint256 units) public {
        vm.warp(governor.proposalSnapshot(_proposalId));
        uint256 atSnapshot = carol.power();
        _wait(1);
        alice.sends(carol, _bound(units, 0, alice.balance()));
        bob.delegatesTo(carol);
        assertEq(carol.votes(_proposalId, FOR), atSnapshot);
    }

    function test_WhatChangesInTheSnapshotSecondStillCounts() public {
        vm.warp(governor.proposalSnapshot(_proposalId));
        alice.sends(carol, 100e18);
        _wait(1);
        assertEq(carol.votes(_proposalId, FOR), 50_100e18);
    }

    function test_AVoterWithoutPowerWeighsNothing() public {
        _warpToVoting(_proposalId);
        address stranger = vm.addr(4_242);
        vm.prank(stranger);
        assertEq(governor.castVote(_proposalId, uint8(FOR)), 0);
        (, uint256 forVotes, ) = governor.proposalVotes(_proposalId);
        assertEq(forVotes, 0);
    }

    function test_RevertWhen_VotingASecondTime() public {
        _warpToVoting(_proposalId);
        alice.votes(_proposalId, FOR);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, alice.account));
        alice.votes(_proposalId, AGAINST);
    }

    function test_RevertWhen_VotingASecondTimeWithAnUnknownChoice() public {
        _warpToVoting(_proposalId);
        alice.votes(_proposalId, FOR);
        vm.prank(alice.account);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, alice.account));
        governor.castVote(_proposalId, 7);
    }

    function testFuzz_RevertWhen_TheChoiceIsUnknown(uint8 support) public {
        vm.assume(support > uint8(ABSTAIN) && support != 255);
        _warpToVoting(_proposalId);
        vm.prank(alice.account);
        vm.expectRevert(IGovernor.GovernorInvalidVoteType.selector);
        governor.castVote(_proposalId, support);
    }

    function test_RevertWhen_VotingHasNotBegun() public {
        vm.warp(governor.proposalSnapshot(_proposalId));
        _expectUnexpectedState(_proposalId, IGovernor.ProposalState.Pending, IGovernor.ProposalState.Active);
        alice.votes(_proposalId, FOR);
    }

    function test_TheDeadlineSecondStillCounts() public {
        vm.warp(governor.proposalDeadline(_proposalId));
        carol.votes(_proposalId, FOR);
    }

    function test_RevertWhen_VotingIsOver() public {
        _warpPastVoting(_proposalId);
        _expectUnexpectedState(_proposalId, IGovernor.ProposalState.Defeated, IGovernor.ProposalState.Active);
        alice.votes(_proposalId, FOR);
    }
}

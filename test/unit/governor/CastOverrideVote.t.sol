// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {ISplitOverride} from "../../../contracts/governor/ISplitOverride.sol";
import {Actor} from "../../support/Actor.sol";
import {GovernorTest} from "../../support/GovernorTest.sol";
import {Proposals} from "../../support/Proposal.sol";

/// @dev alice's 400,000 units are with bob, who has 300,000 of his own; carol and dave vote for themselves.
contract CastOverrideVoteTest is GovernorTest {
    uint8 private constant _AGAINST = 0;
    uint8 private constant _FOR = 1;

    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
        alice.delegatesTo(bob);
        _wait(1);
    }

    function test_TakesTheUnitsOutOfWhatTheDelegateCast() public {
        uint256 proposalId = _opens();
        bob.votes(proposalId, FOR);
        vm.expectEmit(address(governor));
        emit ISplitOverride.VoteReduced(bob.account, proposalId, _FOR, 400_000e18);
        vm.expectEmit(address(governor));
        emit ISplitOverride.OverrideVoteCast(alice.account, proposalId, _AGAINST, 400_000e18, "No");
        vm.prank(alice.account);
        assertEq(governor.castOverrideVote(proposalId, _AGAINST, "No"), 400_000e18);
        _assertVotes(proposalId, 400_000e18, 300_000e18, 0);
        assertTrue(governor.hasVotedOverride(proposalId, alice.account));
        assertFalse(governor.hasVoted(proposalId, alice.account));
    }

    function test_TakesTheUnitsOutOfWhatTheDelegateWillCast() public {
        uint256 proposalId = _opens();
        assertEq(_overrides(alice, proposalId, _AGAINST), 400_000e18);
        assertEq(bob.votes(proposalId, FOR), 300_000e18);
        _assertVotes(proposalId, 400_000e18, 300_000e18, 0);
    }

    function test_ReducesEveryDelegateOfASplitByItsPart() public {
        _sets(alice, _split(bob, 7_500, carol, 0));
        uint256 proposalId = _opens();
        bob.votes(proposalId, FOR);
        assertEq(_overrides(alice, proposalId, _AGAINST), 400_000e18);
        _assertVotes(proposalId, 400_000e18, 300_000e18, 0);
        assertEq(carol.votes(proposalId, ABSTAIN), 50_000e18);
    }

    function test_WhatAnAccountKeepsItVotesWithDirectly() public {
        _sets(alice, _split(alice, 2_500, bob, 0));
        uint256 proposalId = _opens();
        bob.votes(proposalId, FOR);
        assertEq(_overrides(alice, proposalId, _AGAINST), 300_000e18);
        assertEq(alice.votes(proposalId, ABSTAIN), 100_000e18);
        _assertVotes(proposalId, 300_000e18, 300_000e18, 100_000e18);
    }

    function test_TakesTheTopicsDelegateAndNotTheDefaultOne() public {
        _sets(alice, _whole(carol, TREASURY, 0));
        _wait(1);
        uint256 proposalId = _proposes(bob, Proposals.text("# Treasury"), STANDARD, TREASURY);
        _warpToVoting(proposalId);
        assertEq(carol.votes(proposalId, FOR), 450_000e18);
        assertEq(bob.votes(proposalId, FOR), 300_000e18);
        _overrides(alice, proposalId, _AGAINST);
        _assertVotes(proposalId, 400_000e18, 350_000e18, 0);
    }

    function test_ReducesASplitBallotToWhatASmallerOneWouldBe() public {
        uint256 proposalId = _opens();
        _splits(bob, proposalId, [uint16(2_000), 5_000, 3_000]);
        _overrides(alice, proposalId, _FOR);
        _assertVotes(proposalId, 60_000e18, 150_000e18 + 400_000e18, 90_000e18);
    }

    /// @dev The order of overrides, and whether the ballot comes before, between or after them, changes no unit.
    function testFuzz_TheTallyDoesNotDependOnTheOrder(
        uint256 units,
        uint16 against,
        uint16 inFavour,
        uint16 part,
        uint8 moment
    ) public {
        against = uint16(_bound(against, 0, 10_000));
        inFavour = uint16(_bound(inFavour, 0, 10_000 - against));
        alice.sends(carol, _bound(units, 1, 399_999e18));
        _sets(carol, _split(bob, uint16(_bound(part, 1, 9_999)), dave, 0));
        uint256 proposalId = _opens();
        uint16[3] memory shares = [against, inFavour, 10_000 - against - inFavour];
        if (moment % 3 == 0) _splits(bob, proposalId, shares);
        uint256 weight = _overrides(alice, proposalId, _FOR);
        if (moment % 3 == 1) _splits(bob, proposalId, shares);
        weight += _overrides(carol, proposalId, _FOR);
        if (moment % 3 == 2) _splits(bob, proposalId, shares);

        uint256 other = 300_000e18;
        uint256[3] memory expected = _divide(other, shares);
        _assertVotes(proposalId, expected[0], expected[1] + weight, expected[2]);
        assertEq(dave.votes(proposalId, ABSTAIN), 1_000e18);
    }

    function test_AfterTheEndOfATermThereIsNothingToTakeBack() public {
        _sets(alice, _whole(bob, DEFAULT, _nextEnd()));
        vm.warp(_nextEnd());
        uint256 proposalId = _opens();
        _expectNothingToOverride(alice);
        _overrides(alice, proposalId, _FOR);
        assertEq(bob.votes(proposalId, FOR), 300_000e18);
    }

    function test_RevertWhen_NothingIsDelegatedAway() public {
        uint256 proposalId = _opens();
        _expectNothingToOverride(carol);
        _overrides(carol, proposalId, _FOR);
        Actor memory nobody;
        dave.delegatesTo(nobody);
        _expectNothingToOverride(dave);
        _overrides(dave, proposalId, _FOR);
    }

    /// @dev Who delegates after the snapshot had the units itself at the snapshot.
    function test_RevertWhen_ItWasDelegatedAfterTheSnapshot() public {
        uint256 proposalId = _opens();
        carol.delegatesTo(bob);
        _expectNothingToOverride(carol);
        _overrides(carol, proposalId, _FOR);
    }

    function test_OverridesWhatWasDelegatedAtTheSnapshotThoughItWasTakenBackSince() public {
        uint256 proposalId = _opens();
        alice.delegatesTo(alice);
        alice.sends(dave, 400_000e18);
        bob.votes(proposalId, FOR);
        assertEq(_overrides(alice, proposalId, _AGAINST), 400_000e18);
        assertEq(alice.votes(proposalId, AGAINST), 0);
    }

    function test_RevertWhen_OverridingTwice() public {
        uint256 proposalId = _opens();
        _overrides(alice, proposalId, _FOR);
        vm.expectRevert(abi.encodeWithSelector(ISplitOverride.GovernorAlreadyOverriddenVote.selector, alice.account));
        _overrides(alice, proposalId, _AGAINST);
    }

    function testFuzz_RevertWhen_TheChoiceIsNotOneOfThree(uint8 support) public {
        vm.assume(support > 2);
        uint256 proposalId = _opens();
        vm.expectRevert(IGovernor.GovernorInvalidVoteType.selector);
        _overrides(alice, proposalId, support);
    }

    function test_RevertWhen_VotingIsNotOpen() public {
        uint256 proposalId = bob.proposes(Proposals.text("# Text"));
        _expectUnexpectedState(proposalId, IGovernor.ProposalState.Pending, IGovernor.ProposalState.Active);
        _overrides(alice, proposalId, _FOR);
        _warpPastVoting(proposalId);
        _expectUnexpectedState(proposalId, IGovernor.ProposalState.Defeated, IGovernor.ProposalState.Active);
        _overrides(alice, proposalId, _FOR);
    }

    function _opens() private returns (uint256 proposalId) {
        _wait(1);
        proposalId = bob.proposes(Proposals.text("# Text"));
        _warpToVoting(proposalId);
    }

    function _divide(uint256 weight, uint16[3] memory shares) private pure returns (uint256[3] memory units) {
        uint256 rest = weight;
        uint256 largest;
        for (uint256 side = 0; side < 3; ++side) {
            units[side] = (weight * shares[side]) / 10_000;
            rest -= units[side];
            if (shares[side] > shares[largest]) largest = side;
        }
        units[largest] += rest;
    }

    function _expectNothingToOverride(Actor memory account) private {
        vm.expectRevert(abi.encodeWithSelector(ISplitOverride.GovernorNothingToOverride.selector, account.account));
    }
}

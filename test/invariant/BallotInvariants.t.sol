// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {BallotHandler} from "./BallotHandler.sol";
import {BallotTest} from "./BallotTest.sol";

contract BallotInvariantsTest is BallotTest {
    function setUp() public override {
        super.setUp();
        targetContract(address(handler));
        targetSelector(FuzzSelector({addr: address(handler), selectors: _actions()}));
    }

    /// @dev Worked out anew from choices and snapshots, without their order: so no order makes a difference of a unit.
    function invariant_TheTallyIsWhatTheChoicesAndTheSnapshotSay() public view {
        for (uint256 i = 0; i < handler.madeCount(); ++i) {
            uint256 id = handler.madeAt(i).id;
            if (handler.madeAt(i).quorumPlusOne == 0) continue;
            uint256[3] memory expected = _expectedTally(id);
            _assertVotes(id, expected[0], expected[1], expected[2]);
        }
    }

    /// @dev Every unit that counts is one whose holder voted or whose owner overrode, and counts once.
    function invariant_NoUnitCountsTwice() public view {
        for (uint256 i = 0; i < handler.madeCount(); ++i) {
            uint256 id = handler.madeAt(i).id;
            uint256 units;
            for (uint256 j = 0; j < handler.memberCount(); ++j) {
                address member = handler.memberAt(j);
                BallotHandler.Choices memory choices = handler.choicesOf(id, member);
                if (choices.hasVoted) units += handler.powerAtOpening(id, member);
                if (choices.hasOverridden) units += _heldByThoseWhoDidNotVote(id, member);
            }
            assertEq(_sum(id), units);
        }
    }

    function invariant_VotesCastNeverExceedTheSupplyAtTheSnapshot() public view {
        for (uint256 i = 0; i < handler.madeCount(); ++i) {
            BallotHandler.Made memory made = handler.madeAt(i);
            if (made.quorumPlusOne == 0) continue;
            assertLe(_sum(made.id), token.getPastTotalSupply(governor.proposalSnapshot(made.id)));
        }
    }

    function invariant_NothingChangesWhatAProposalWasMadeWith() public view {
        for (uint256 i = 0; i < handler.madeCount(); ++i) {
            BallotHandler.Made memory made = handler.madeAt(i);
            assertEq(abi.encode(governor.proposalClassification(made.id)), abi.encode(made.frozen));
            if (made.quorumPlusOne == 0) continue;
            assertEq(governor.proposalQuorum(made.id) + 1, made.quorumPlusOne, "quorum");
            uint256 snapshot = governor.proposalSnapshot(made.id);
            for (uint256 j = 0; j < handler.memberCount(); ++j) {
                address member = handler.memberAt(j);
                uint256 power = token.getPastVotesForTopic(member, made.frozen.topic, snapshot);
                assertEq(power, handler.powerAtOpening(made.id, member), "power");
            }
        }
    }

    function invariant_AVoteNeverLastsLongerThanTwiceItsPeriod() public view {
        for (uint256 i = 0; i < handler.madeCount(); ++i) {
            uint256 id = handler.madeAt(i).id;
            assertLe(governor.proposalDeadline(id), governor.proposalSnapshot(id) + 2 * 30 minutes);
        }
    }

    function _expectedTally(uint256 id) private view returns (uint256[3] memory votes) {
        for (uint256 i = 0; i < handler.memberCount(); ++i) {
            address member = handler.memberAt(i);
            BallotHandler.Choices memory choices = handler.choicesOf(id, member);
            if (choices.hasVoted) {
                _divide(handler.powerAtOpening(id, member) - _takenBackFrom(id, member), choices.shares, votes);
            }
            if (choices.hasOverridden) votes[choices.overrideSupport] += handler.heldByOthers(id, member);
        }
    }

    function _takenBackFrom(uint256 id, address delegate) private view returns (uint256 units) {
        for (uint256 i = 0; i < handler.memberCount(); ++i) {
            address member = handler.memberAt(i);
            if (handler.choicesOf(id, member).hasOverridden) units += handler.heldBy(id, member, delegate);
        }
    }

    function _heldByThoseWhoDidNotVote(uint256 id, address member) private view returns (uint256 units) {
        for (uint256 i = 0; i < handler.memberCount(); ++i) {
            address delegate = handler.memberAt(i);
            if (!handler.choicesOf(id, delegate).hasVoted) units += handler.heldBy(id, member, delegate);
        }
    }

    function _sum(uint256 id) private view returns (uint256) {
        (uint256 againstVotes, uint256 forVotes, uint256 abstainVotes) = governor.proposalVotes(id);
        return againstVotes + forVotes + abstainVotes;
    }

    function _divide(uint256 weight, uint16[3] memory shares, uint256[3] memory votes) private pure {
        uint256 rest = weight;
        uint256 largest;
        for (uint256 side = 0; side < 3; ++side) {
            votes[side] += (weight * shares[side]) / 10_000;
            rest -= (weight * shares[side]) / 10_000;
            if (shares[side] > shares[largest]) largest = side;
        }
        votes[largest] += rest;
    }
}

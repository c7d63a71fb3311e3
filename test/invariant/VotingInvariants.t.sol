// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {VotingTest} from "./VotingTest.sol";

contract VotingInvariantsTest is VotingTest {
    function setUp() public override {
        super.setUp();
        targetContract(address(handler));
        targetSelector(FuzzSelector({addr: address(handler), selectors: _actions()}));
    }

    /// @dev For every second in which something happened: a member's power is what was delegated to it, no more, no less.
    function invariant_PowerEqualsTheDelegatedBalancesAtEveryTimepoint() public {
        _goToHandlersTime();
        for (uint256 i = 0; i < handler.timepointCount(); ++i) {
            uint48 timepoint = handler.timepointAt(i);
            for (uint256 j = 0; j < handler.memberCount(); ++j) {
                address member = handler.memberAt(j);
                assertEq(token.getPastVotes(member, timepoint), handler.expectedPower(timepoint, member), "power");
            }
        }
    }

    /// @dev The sum over members, so that nothing hides in an account nobody looks at.
    function invariant_TheSumOfAllVotesIsTheSumOfAllDelegatedBalances() public {
        _goToHandlersTime();
        uint256 votes;
        uint256 delegated;
        for (uint256 i = 0; i < handler.memberCount(); ++i) {
            address member = handler.memberAt(i);
            votes += token.getVotes(member);
            if (token.delegates(member) != address(0)) delegated += token.balanceOf(member);
        }
        assertEq(votes, delegated);
        assertEq(token.getVotes(address(0)), 0);
        assertEq(token.totalSupply(), SUPPLY);
    }

    function invariant_VotesCastNeverExceedTheSupplyAtTheSnapshot() public {
        _goToHandlersTime();
        for (uint256 i = 0; i < handler.proposalCount(); ++i) {
            uint256 proposalId = handler.proposalIdAt(i);
            (uint256 againstVotes, uint256 forVotes, uint256 abstainVotes) = governor.proposalVotes(proposalId);
            uint256 total = againstVotes + forVotes + abstainVotes;
            assertEq(total, handler.cast(proposalId), "tally");
            if (total != 0) assertLe(total, token.getPastTotalSupply(governor.proposalSnapshot(proposalId)), "supply");
        }
    }

    /// @dev A unit counts once: what is cast is what the voters held at the snapshot.
    function invariant_VotesCastAreThePowerOfThoseWhoVoted() public {
        _goToHandlersTime();
        for (uint256 i = 0; i < handler.proposalCount(); ++i) {
            uint256 proposalId = handler.proposalIdAt(i);
            uint256 power;
            for (uint256 j = 0; j < handler.memberCount(); ++j) {
                address member = handler.memberAt(j);
                if (governor.hasVoted(proposalId, member)) power += handler.powerAtOpening(proposalId, member);
            }
            assertEq(handler.cast(proposalId), power);
        }
    }

    function invariant_NothingAfterTheSnapshotChangesPowerOrQuorum() public {
        _goToHandlersTime();
        for (uint256 i = 0; i < handler.proposalCount(); ++i) {
            uint256 proposalId = handler.proposalIdAt(i);
            uint256 quorumPlusOne = handler.quorumAtOpeningPlusOne(proposalId);
            if (quorumPlusOne == 0) continue;
            uint256 snapshot = governor.proposalSnapshot(proposalId);
            assertEq(governor.quorum(snapshot) + 1, quorumPlusOne, "quorum");
            for (uint256 j = 0; j < handler.memberCount(); ++j) {
                address member = handler.memberAt(j);
                assertEq(governor.getVotes(member, snapshot), handler.powerAtOpening(proposalId, member), "power");
            }
        }
    }

    /// @dev One second later, so that the latest change is past and can be asked for.
    function _goToHandlersTime() private {
        vm.warp(handler.time() + 1);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IVotesDelegation} from "../../../contracts/delegation/IVotesDelegation.sol";
import {VotesTopics} from "../../../contracts/delegation/VotesTopics.sol";
import {DelegationTest} from "../../support/DelegationTest.sol";

contract VotesTopicsTest is DelegationTest {
    function testFuzz_ASetHoldsWhatWasAddedAndNotRemoved(uint16 set, uint8 topic) public pure {
        topic = uint8(_bound(topic, 1, 16));
        uint16 more = VotesTopics.add(set, topic);
        uint16 less = VotesTopics.remove(set, topic);
        assertTrue(VotesTopics.has(more, topic));
        assertFalse(VotesTopics.has(less, topic));
        assertEq(VotesTopics.count(more), VotesTopics.count(less) + 1);
        uint8[] memory topics = VotesTopics.list(set);
        assertEq(topics.length, VotesTopics.count(set));
        for (uint256 i = 0; i < topics.length; ++i) {
            assertTrue(VotesTopics.has(set, topics[i]));
            if (i != 0) assertGt(topics[i], topics[i - 1]);
        }
    }

    function test_ATopicOfAnAccountWithoutADefaultCountsAlone() public {
        _sets(alice, _whole(carol, TREASURY, 0));
        assertEq(_powerOn(TREASURY, carol), alice.balance());
        assertEq(carol.power(), 0);
        assertEq(token.delegates(alice.account), address(0));
    }

    function test_OnTopicZeroTheDefaultCounts() public {
        alice.delegatesTo(bob);
        _sets(alice, _whole(carol, TREASURY, 0));
        assertGt(bob.power(), 0);
        assertEq(token.getVotesForTopic(bob.account, 0), bob.power());
        assertEq(token.getVotesForTopic(carol.account, 0), carol.power());
    }

    function test_AChangeOfTheDefaultLeavesTopicsAsTheyAre() public {
        _sets(alice, _whole(carol, TREASURY, 0));
        alice.delegatesTo(bob);
        assertEq(_powerOn(TREASURY, carol), alice.balance());
        assertEq(_powerOn(TREASURY, bob), 0);
        _sets(alice, _split(bob, 5_000, dave, 0));
        assertEq(_powerOn(TREASURY, carol), alice.balance());
        assertEq(_powerOn(TREASURY, dave), 0);
        assertEq(_powerOn(PROTOCOL, dave), alice.balance() / 2);
    }

    function test_ATopicMayGoToADelegateOfTheDefault() public {
        _sets(alice, _split(bob, 6_000, carol, 0));
        _sets(alice, _whole(carol, TREASURY, 0));
        assertEq(_powerOn(TREASURY, carol), alice.balance());
        assertEq(_powerOn(TREASURY, bob), 0);
        assertEq(carol.power(), 160_000e18);
    }

    function test_ATopicThatIsTakenBackFollowsTheDefault() public {
        alice.delegatesTo(bob);
        _sets(alice, _whole(carol, TREASURY, 0));
        _takesBack(alice, TREASURY);
        assertEq(_powerOn(TREASURY, bob), alice.balance());
        assertEq(_powerOn(TREASURY, carol), 0);
        assertEq(token.topicsOf(alice.account).length, 0);
    }

    /// @dev The default ends first: then the topic's delegate has all, and nobody anything else.
    function test_TheDefaultMayEndBeforeATopics() public {
        _sets(alice, _whole(bob, DEFAULT, _end(1)));
        _sets(alice, _whole(carol, TREASURY, _end(2)));
        vm.warp(_end(1));
        assertEq(_powerOn(TREASURY, carol), alice.balance());
        assertEq(_powerOn(TREASURY, bob), 0);
        assertEq(bob.power(), 0);
        vm.warp(_end(1));
        assertEq(_powerOn(TREASURY, carol), 0);
        assertEq(_powerOn(TREASURY, bob), 0);
    }

    function test_TheDifferenceIsSaid() public {
        alice.delegatesTo(bob);
        int256 units = int256(alice.balance());
        vm.expectEmit(address(token));
        emit IVotesDelegation.DelegateTopicVotesChanged(carol.account, TREASURY, 0, units);
        vm.expectEmit(address(token));
        emit IVotesDelegation.DelegateTopicVotesChanged(bob.account, TREASURY, 0, -units);
        _sets(alice, _whole(carol, TREASURY, 0));
    }

    function test_PastPowerOnATopicStays() public {
        alice.delegatesTo(bob);
        _sets(alice, _whole(carol, TREASURY, 0));
        uint48 snapshot = token.clock();
        _wait(1);
        _takesBack(alice, TREASURY);
        alice.sends(dave, 1e18);
        _wait(1);
        assertEq(token.getPastVotesForTopic(carol.account, TREASURY, snapshot), 400_000e18);
        assertEq(token.getPastVotesForTopic(bob.account, TREASURY, snapshot), 0);
        assertEq(token.getPastVotesForTopic(bob.account, DEFAULT, snapshot), 400_000e18);
        assertEq(token.getPastVotesForTopic(bob.account, TREASURY, snapshot + 1), 399_999e18);
    }

    function test_FourTopicsAreAllowed() public {
        for (uint8 topic = 1; topic <= 4; ++topic) {
            _sets(alice, _whole(bob, topic, _end(1)));
        }
        uint8[] memory topics = token.topicsOf(alice.account);
        assertEq(topics.length, 4);
        assertEq(topics[3], 4);
        _sets(alice, _whole(carol, 4, _end(1)));
        _expectTooMany();
        _sets(alice, _whole(bob, 5, 0));
    }

    function test_TopicsThatEndedMakeRoom() public {
        for (uint8 topic = 1; topic <= 4; ++topic) {
            _sets(alice, _whole(bob, topic, _end(1)));
        }
        vm.warp(_end(1));
        assertEq(token.topicsOf(alice.account).length, 0);
        _sets(alice, _whole(bob, 5, 0));
        assertEq(token.topicsOf(alice.account).length, 1);
        assertEq(_powerOn(5, bob), alice.balance());
        assertEq(_powerOn(1, bob), 0);
    }

    function testFuzz_RevertWhen_ATopicIsUnknown(uint8 topic) public {
        topic = uint8(_bound(topic, 17, 255));
        bytes memory refusal = abi.encodeWithSelector(IVotesDelegation.VotesUnknownTopic.selector, topic, 16);
        vm.expectRevert(refusal);
        _sets(alice, _whole(bob, topic, 0));
        vm.expectRevert(refusal);
        token.getVotesForTopic(bob.account, topic);
        vm.expectRevert(refusal);
        token.getPastVotesForTopic(bob.account, topic, 1);
        vm.expectRevert(refusal);
        token.getPastDelegates(alice.account, topic, 1);
        vm.expectRevert(refusal);
        token.delegationOf(alice.account, topic);
    }

    function test_RevertWhen_ATopicIsNamedTwice() public {
        IVotesDelegation.Delegation[] memory delegations = new IVotesDelegation.Delegation[](2);
        delegations[0] = _whole(bob, TREASURY, 0);
        delegations[1] = _whole(carol, TREASURY, 0);
        vm.expectRevert(abi.encodeWithSelector(IVotesDelegation.VotesRepeatedTopic.selector, TREASURY));
        vm.prank(alice.account);
        token.setDelegations(delegations);
    }

    function _expectTooMany() private {
        vm.expectRevert(abi.encodeWithSelector(IVotesDelegation.VotesTooManyTopics.selector, 5, 4));
    }
}

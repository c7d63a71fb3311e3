// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IVotesDelegation} from "../../../contracts/delegation/IVotesDelegation.sol";
import {DelegationTest} from "../../support/DelegationTest.sol";

contract SetDelegationsTest is DelegationTest {
    function test_ASplitDividesTheBalance() public {
        _sets(alice, _split(bob, 6_000, carol, 0));
        assertEq(bob.power(), 240_000e18);
        assertEq(carol.power(), 160_000e18);
        assertEq(token.delegates(alice.account), bob.account);
    }

    function test_ATopicGoesToItsOwnDelegate() public {
        alice.delegatesTo(bob);
        _sets(alice, _whole(carol, TREASURY, 0));
        assertEq(bob.power(), alice.balance());
        assertEq(_powerOn(TREASURY, bob), 0);
        assertEq(_powerOn(TREASURY, carol), alice.balance());
        assertEq(_powerOn(PROTOCOL, bob), alice.balance());
    }

    function test_ADefaultDelegationWeighsNothingAfterItsEnd() public {
        uint48 end = _nextEnd();
        _sets(alice, _whole(bob, DEFAULT, end));
        vm.warp(end - 1);
        assertEq(bob.power(), alice.balance());
        vm.warp(end);
        assertEq(bob.power(), 0);
        assertEq(token.delegates(alice.account), address(0));
        assertEq(token.getPastVotes(bob.account, end - 1), alice.balance());
    }

    function test_TheDefaultCountsAgainWhenATopicsDelegationEnded() public {
        uint48 end = _nextEnd();
        alice.delegatesTo(bob);
        _sets(alice, _whole(carol, TREASURY, end));
        vm.warp(end);
        assertEq(_powerOn(TREASURY, bob), alice.balance());
        assertEq(_powerOn(TREASURY, carol), 0);
    }

    function test_ATransferMovesSharesTopicsAndTerms() public {
        _sets(alice, _split(bob, 6_000, carol, _end(2)));
        _sets(alice, _whole(dave, TREASURY, _end(1)));
        alice.sends(dave, 100_000e18);
        assertEq(bob.power(), 180_000e18);
        assertEq(carol.power(), 120_000e18);
        assertEq(_powerOn(TREASURY, dave), 300_000e18);
        assertEq(_powerOn(TREASURY, bob), 0);
        vm.warp(_end(1));
        assertEq(_powerOn(TREASURY, dave), 0);
        assertEq(_powerOn(TREASURY, bob), 180_000e18);
        vm.warp(_end(1));
        assertEq(_powerOn(TREASURY, bob), 0);
    }

    function test_SaysWhoHeldWhat() public {
        _sets(alice, _split(bob, 6_000, carol, 0));
        uint48 snapshot = token.clock();
        _wait(1);
        alice.sends(dave, 100_000e18);
        alice.delegatesTo(alice);
        _wait(1);
        (address[] memory delegates, uint256[] memory units) = token.getPastDelegates(alice.account, 0, snapshot);
        assertEq(delegates.length, 2);
        assertEq(delegates[0], bob.account);
        assertEq(delegates[1], carol.account);
        assertEq(units[0], 240_000e18);
        assertEq(units[1], 160_000e18);
        (delegates, ) = token.getPastDelegates(alice.account, 0, snapshot + 1);
        assertEq(delegates.length, 0);
    }

    function test_RevertWhen_ATopicIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IVotesDelegation.VotesUnknownTopic.selector, 17, 16));
        _sets(alice, _whole(bob, 17, 0));
    }
}

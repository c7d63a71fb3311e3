// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {Vm} from "@layerzerolabs/toolbox-foundry/lib/forge-std/Vm.sol";
import {IVotesDelegation} from "../../../contracts/delegation/IVotesDelegation.sol";
import {Actor} from "../../support/Actor.sol";
import {DelegationTest} from "../../support/DelegationTest.sol";

contract SetDelegationsTest is DelegationTest {
    function test_ASplitDividesTheBalance() public {
        _sets(alice, _split(bob, 6_000, carol, 0));
        assertEq(bob.power(), 240_000e18);
        assertEq(carol.power(), 160_000e18);
        assertEq(token.delegates(alice.account), bob.account);
    }

    function test_TheDefaultAndTopicsAreSetInOneTransaction() public {
        IVotesDelegation.Delegation[] memory delegations = new IVotesDelegation.Delegation[](3);
        delegations[0] = _whole(dave, TREASURY, _end(2));
        delegations[1] = _split(bob, 6_000, carol, _end(1));
        delegations[2] = _whole(alice, PROTOCOL, 0);
        vm.prank(alice.account);
        token.setDelegations(delegations);
        assertEq(bob.power(), 240_000e18);
        assertEq(_powerOn(TREASURY, dave), 400_000e18);
        assertEq(_powerOn(PROTOCOL, alice), 400_000e18);
        assertEq(_powerOn(PROTOCOL, bob), 0);
        assertEq(token.topicsOf(alice.account).length, 2);
    }

    function test_NamingNothingChangesNothing() public {
        alice.delegatesTo(bob);
        vm.recordLogs();
        vm.prank(alice.account);
        token.setDelegations(new IVotesDelegation.Delegation[](0));
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(bob.power(), alice.balance());
    }

    function test_TellsADelegationAsItWasSetUntilItEnds() public {
        uint48 end = _end(1);
        _sets(alice, _split(bob, 6_000, carol, end));
        (IVotesDelegation.Share[] memory shares, uint48 endsAt) = token.delegationOf(alice.account, DEFAULT);
        assertEq(keccak256(abi.encode(shares)), keccak256(abi.encode(_split(bob, 6_000, carol, end).shares)));
        assertEq(endsAt, end);
        (shares, endsAt) = token.delegationOf(alice.account, TREASURY);
        assertEq(shares.length, 0);
        vm.warp(end);
        (shares, endsAt) = token.delegationOf(alice.account, DEFAULT);
        assertEq(shares.length, 0);
        assertEq(endsAt, 0);
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

    /// @dev One event for each delegate, also where old and new delegation or both accounts share it.
    function test_ADelegateOfBothSidesIsToldOnce() public {
        _sets(alice, _split(carol, 5_000, dave, 0));
        _sets(bob, _split(carol, 2_000, dave, 0));
        vm.recordLogs();
        alice.sends(bob, 10_000e18);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(logs.length, 3);
        assertEq(logs[1].data, abi.encode(260_000e18, 257_000e18));
        assertEq(logs[2].data, abi.encode(440_000e18, 443_000e18));
    }

    function test_SaysASplitBesideTheStandardsEvent() public {
        alice.delegatesTo(dave);
        IVotesDelegation.Delegation memory split = _split(bob, 6_000, carol, _nextEnd());
        vm.expectEmit(address(token));
        emit IVotes.DelegateChanged(alice.account, dave.account, bob.account);
        vm.expectEmit(address(token));
        emit IVotesDelegation.DelegationSet(alice.account, DEFAULT, split.shares, split.endsAt);
        _sets(alice, split);
    }

    function test_SaysTheEndOfASplit() public {
        _sets(alice, _split(bob, 6_000, carol, 0));
        vm.expectEmit(address(token));
        emit IVotes.DelegateChanged(alice.account, bob.account, dave.account);
        vm.expectEmit(address(token));
        emit IVotesDelegation.DelegationSet(alice.account, DEFAULT, _whole(dave, 0, 0).shares, 0);
        alice.delegatesTo(dave);
        assertEq(dave.power(), alice.balance());
        assertEq(carol.power(), 0);
    }

    function test_APlainDelegationIsToldByTheStandardsEventAlone() public {
        vm.recordLogs();
        _sets(alice, _whole(bob, DEFAULT, 0));
        _sets(alice, _whole(alice, TREASURY, 0));
        _sets(alice, _whole(carol, DEFAULT, 0));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        uint256 set;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] == IVotesDelegation.DelegationSet.selector) ++set;
        }
        assertEq(set, 1);
    }

    function test_AnEndWithoutSharesSaysNothing() public {
        _sets(alice, _whole(bob, TREASURY, 0));
        vm.expectEmit(address(token));
        emit IVotesDelegation.DelegationSet(alice.account, TREASURY, new IVotesDelegation.Share[](0), 0);
        _sets(alice, IVotesDelegation.Delegation(TREASURY, 12_345, new IVotesDelegation.Share[](0)));
    }

    function test_SaysThatItCanDoThis() public view {
        assertTrue(token.supportsInterface(type(IVotesDelegation).interfaceId));
        assertTrue(token.supportsInterface(type(IERC165).interfaceId));
        assertFalse(token.supportsInterface(0xffffffff));
    }

    /// @dev What an index of events adds up is what the token says, whatever is done.
    function testFuzz_TheLastEventOfADelegateIsItsPower(uint256[10] memory seeds) public {
        Actor[4] memory members = [alice, bob, carol, dave];
        for (uint256 step = 0; step < seeds.length; ++step) {
            uint256 seed = seeds[step];
            uint256[8] memory before = _powers(members);
            vm.recordLogs();
            _act(members, seed);
            _checkEvents(members, before, vm.getRecordedLogs());
            _wait((seed >> 200) % 40 days);
        }
    }

    function _act(Actor[4] memory members, uint256 seed) private {
        Actor memory actor = members[(seed >> 8) % 4];
        Actor memory other = members[(seed >> 16) % 4];
        Actor memory third = members[((seed >> 16) + 1) % 4];
        uint48 end = (seed >> 24) % 2 == 0 ? 0 : _end(1 + ((seed >> 32) % 3));
        uint256 kind = seed % 5;
        if (kind == 0) actor.delegatesTo(other);
        else if (kind == 1) _sets(actor, _whole(other, TREASURY, end));
        else if (kind == 2) _takesBack(actor, TREASURY);
        else if (kind == 3) _sets(actor, _split(other, uint16(1 + ((seed >> 40) % 9_999)), third, end));
        else actor.sends(other, (seed >> 48) % (actor.balance() + 1));
    }

    /// @dev Default powers, then differences on the topic.
    function _powers(Actor[4] memory members) private view returns (uint256[8] memory powers) {
        for (uint256 i = 0; i < 4; ++i) {
            powers[i] = members[i].power();
            unchecked {
                powers[4 + i] = _powerOn(TREASURY, members[i]) - powers[i];
            }
        }
    }

    function _checkEvents(Actor[4] memory members, uint256[8] memory before, Vm.Log[] memory logs) private view {
        uint256[8] memory said = before;
        for (uint256 i = 0; i < logs.length; ++i) {
            bool isDefault = logs[i].topics[0] == IVotes.DelegateVotesChanged.selector;
            if (!isDefault && logs[i].topics[0] != IVotesDelegation.DelegateTopicVotesChanged.selector) continue;
            uint256 index = isDefault ? 0 : 4;
            while (members[index % 4].account != address(uint160(uint256(logs[i].topics[1])))) ++index;
            (uint256 previous, uint256 next) = abi.decode(logs[i].data, (uint256, uint256));
            assertEq(previous, said[index], "previous");
            said[index] = next;
        }
        assertEq(keccak256(abi.encode(said)), keccak256(abi.encode(_powers(members))), "after");
    }
}

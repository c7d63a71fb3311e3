// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IVotesDelegation} from "../../../contracts/delegation/IVotesDelegation.sol";
import {Actor} from "../../support/Actor.sol";
import {DelegationTest} from "../../support/DelegationTest.sol";

/// @notice What audits found in others' delegation, tried on ours. Signatures valid for two functions: see
/// {SetDelegationsBySigTest}.
contract KnownMistakesTest is DelegationTest {
    /// @dev Gas of one transaction (EIP-7825).
    uint256 private constant _TRANSACTION_GAS = 16_777_216;

    function test_DelegationToTheZeroAddressDoesNotFreezeTransfers() public {
        Actor memory nobody;
        alice.delegatesTo(nobody);
        alice.sends(bob, 1e18);
        _sets(alice, _split(bob, 6_000, carol, _end(1)));
        alice.delegatesTo(nobody);
        alice.sends(bob, 1e18);
        bob.sends(alice, 1e18);
        _sets(alice, _whole(bob, TREASURY, 0));
        _takesBack(alice, TREASURY);
        _takesBack(alice, DEFAULT);
        alice.sends(bob, alice.balance());
        assertEq(alice.balance(), 0);
        assertEq(token.getVotes(address(0)), 0);
    }

    /// @dev The receiver chose the longest lists there are, all with ends: the sender pays, but within reason. What it
    /// costs on slots that nobody touched before stands in docs/gas.md and is held by the benchmark.
    function test_LongDelegateListsOnTheReceivingSideAreNoDenialOfService() public {
        _delegatesAsMuchAsPossible(bob, 0x1000);
        vm.warp(_end(1));
        uint256 gas = _gasOfTransfer(alice, bob);
        assertLt(gas, _TRANSACTION_GAS / 6);
        _delegatesAsMuchAsPossible(alice, 0x2000);
        _wait(1);
        assertLt(_gasOfTransfer(alice, bob), _TRANSACTION_GAS / 3);
    }

    /// @dev Four times the history must not take twice the gas; reading it one by one would take four times as much.
    function test_OneWeiCheckpointSpamCostsTheVictimNextToNothing() public {
        alice.delegatesTo(bob);
        _wait(1);
        uint48 snapshot = token.clock();
        _sendsSingleUnits(100);
        uint256 few = _gasOfLookups(snapshot);
        _sendsSingleUnits(300);
        assertLt(_gasOfLookups(snapshot), 2 * few);
        assertEq(token.getPastVotes(bob.account, snapshot), 400_000e18);
        (, uint256[] memory units) = token.getPastDelegates(alice.account, DEFAULT, snapshot);
        assertEq(units[0], 400_000e18);
    }

    /// @dev Delegations of one wei that end in every epoch are counted, and make nobody else's dearer: the benchmark holds
    /// `transfer.spammedDelegate` to that, on slots that nobody touched before.
    function test_OneWeiSpamOfEndsIsCountedExactly() public {
        alice.delegatesTo(dave);
        for (uint256 i = 1; i <= 24; ++i) {
            address spammer = address(uint160(0xBAD000 + i));
            vm.prank(carol.account);
            token.transfer(spammer, 1);
            IVotesDelegation.Delegation[] memory delegations = new IVotesDelegation.Delegation[](1);
            delegations[0] = _whole(dave, DEFAULT, _end(i));
            vm.prank(spammer);
            token.setDelegations(delegations);
        }
        assertEq(dave.power(), alice.balance() + 24);
        vm.warp(_end(10));
        alice.sends(carol, 1e18);
        assertEq(dave.power(), alice.balance() + 14);
        vm.warp(_end(14));
        assertEq(dave.power(), alice.balance());
    }

    /// @dev Neither transfers to oneself nor moving back and forth within a second makes votes.
    function test_NoVotesAreMadeByMovingUnitsWithinASecond() public {
        _sets(alice, _split(bob, 3_333, carol, _end(1)));
        _sets(dave, _split(carol, 3_333, bob, 0));
        uint256 sum = bob.power() + carol.power();
        for (uint256 i = 1; i < 8; ++i) {
            alice.sends(alice, i * 7);
            alice.sends(dave, i);
            dave.sends(alice, i);
        }
        assertEq(bob.power() + carol.power(), sum);
        assertEq(bob.power(), _partOf(alice, 3_333, true) + _partOf(dave, 3_333, false));
    }

    /// @dev Rounding cannot be farmed: splitting into many accounts or few gives no vote more.
    function testFuzz_RoundingMakesNoVotes(uint64 units, uint16 basisPoints) public {
        basisPoints = uint16(_bound(basisPoints, 1, 9_999));
        _sets(dave, _split(bob, basisPoints, carol, 0));
        alice.sends(dave, units);
        assertEq(bob.power() + carol.power(), dave.balance());
        dave.sends(alice, units);
        assertEq(bob.power() + carol.power(), dave.balance());
        assertEq(carol.power(), (dave.balance() * (10_000 - basisPoints)) / 10_000);
    }

    /// @dev A flash loan within one second leaves no trace in what a snapshot sees.
    function test_PowerBorrowedWithinASecondIsGoneAtItsEnd() public {
        alice.delegatesTo(alice);
        bob.delegatesTo(carol);
        _wait(1);
        alice.sends(bob, 400_000e18);
        assertEq(carol.power(), 700_000e18);
        bob.sends(alice, 400_000e18);
        _wait(1);
        assertEq(token.getPastVotes(carol.account, token.clock() - 1), 300_000e18);
        (, uint256[] memory units) = token.getPastDelegates(bob.account, DEFAULT, token.clock() - 1);
        assertEq(units[0], 300_000e18);
    }

    function _delegatesAsMuchAsPossible(Actor memory account, uint160 first) private {
        IVotesDelegation.Delegation[] memory delegations = new IVotesDelegation.Delegation[](5);
        delegations[0] = IVotesDelegation.Delegation(DEFAULT, _end(24), new IVotesDelegation.Share[](8));
        for (uint160 i = 0; i < 8; ++i) {
            delegations[0].shares[i] = IVotesDelegation.Share(address(first + i), 1_250);
        }
        for (uint8 topic = 1; topic <= 4; ++topic) {
            delegations[topic] = IVotesDelegation.Delegation(topic, _end(2 + topic), new IVotesDelegation.Share[](1));
            delegations[topic].shares[0] = IVotesDelegation.Share(address(first + 100 + topic), 10_000);
        }
        vm.prank(account.account);
        token.setDelegations(delegations);
    }

    function _sendsSingleUnits(uint256 count) private {
        for (uint256 i = 0; i < count; ++i) {
            _wait(1);
            carol.sends(alice, 1);
        }
        _wait(1);
    }

    function _gasOfTransfer(Actor memory from, Actor memory to) private returns (uint256 gas) {
        vm.prank(from.account);
        gas = gasleft();
        token.transfer(to.account, 1e18);
        gas -= gasleft();
    }

    function _gasOfLookups(uint48 timepoint) private view returns (uint256 gas) {
        gas = gasleft();
        token.getPastVotes(bob.account, timepoint);
        token.getPastDelegates(alice.account, DEFAULT, timepoint);
        gas -= gasleft();
    }

    /// @dev What the first or the second of two delegates has of an account's units.
    function _partOf(Actor memory account, uint256 basisPoints, bool isFirst) private view returns (uint256) {
        uint256 second = (account.balance() * (10_000 - basisPoints)) / 10_000;
        return isFirst ? account.balance() - second : second;
    }
}

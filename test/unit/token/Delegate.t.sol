// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Actor} from "../../support/Actor.sol";
import {DaoTest} from "../../support/DaoTest.sol";

contract DelegateTest is DaoTest {
    function test_TokensWeighNothingUntilTheyAreDelegated() public view {
        assertEq(token.delegates(alice.account), address(0));
        assertEq(alice.power(), 0);
    }

    function test_ADelegatorMayBeItsOwnDelegate() public {
        alice.delegatesTo(alice);
        assertEq(alice.power(), alice.balance());
    }

    function test_TheWholeBalanceGoesToTheDelegate() public {
        alice.delegatesTo(bob);
        assertEq(token.delegates(alice.account), bob.account);
        assertEq(bob.power(), alice.balance());
        assertEq(alice.power(), 0);
    }

    function test_PowerIsNotPassedOnASecondTime() public {
        alice.delegatesTo(bob);
        bob.delegatesTo(carol);
        assertEq(bob.power(), alice.balance());
        assertEq(carol.power(), bob.balance());
    }

    function test_ANewDelegateTakesOverFromTheOld() public {
        alice.delegatesTo(bob);
        alice.delegatesTo(carol);
        assertEq(bob.power(), 0);
        assertEq(carol.power(), alice.balance());
    }

    function test_DelegatingToTheZeroAddressTakesPowerBackAndTransfersStillWork() public {
        alice.delegatesTo(bob);
        Actor memory nobody;
        alice.delegatesTo(nobody);
        assertEq(bob.power(), 0);
        assertEq(token.getVotes(address(0)), 0);
        alice.sends(carol, 1e18);
        assertEq(carol.balance(), 50_001e18);
    }

    function testFuzz_ATransferMovesPowerBetweenTheDelegates(uint256 units) public {
        alice.delegatesTo(carol);
        bob.delegatesTo(dave);
        units = _bound(units, 0, alice.balance());
        alice.sends(bob, units);
        assertEq(carol.power(), alice.balance());
        assertEq(dave.power(), bob.balance());
    }

    function testFuzz_ATransferToOneselfChangesNothing(uint256 units) public {
        alice.delegatesTo(bob);
        uint256 before = alice.balance();
        alice.sends(alice, _bound(units, 0, before));
        assertEq(alice.balance(), before);
        assertEq(bob.power(), before);
    }

    function test_SaysWhoDelegatedAndWhatMoved() public {
        alice.delegatesTo(bob);
        uint256 units = alice.balance();
        vm.expectEmit(address(token));
        emit IVotes.DelegateChanged(alice.account, bob.account, carol.account);
        vm.expectEmit(address(token));
        emit IVotes.DelegateVotesChanged(bob.account, units, 0);
        vm.expectEmit(address(token));
        emit IVotes.DelegateVotesChanged(carol.account, 0, units);
        alice.delegatesTo(carol);
    }

    function test_EveryChangeOfPowerIsACheckpoint() public {
        alice.delegatesTo(bob);
        _wait(10);
        carol.delegatesTo(bob);
        assertEq(token.numCheckpoints(bob.account), 2);
        assertEq(token.checkpoints(bob.account, 0)._value, alice.balance());
        assertEq(token.checkpoints(bob.account, 1)._value, alice.balance() + carol.balance());
    }
}

// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Actor} from "../../support/Actor.sol";
import {DaoTest} from "../../support/DaoTest.sol";

contract GetPastVotesTest is DaoTest {
    uint256 private constant _STEPS = 12;

    /// @dev What each member's power had to be after each step: the sum of the balances delegated to it.
    mapping(uint48 timepoint => mapping(address member => uint256 units)) private _expected;

    function testFuzz_EqualsTheDelegatedBalancesAtEveryTimepoint(uint256[_STEPS] memory seeds) public {
        Actor[] memory members = _members();
        uint48[_STEPS] memory timepoints;
        for (uint256 step = 0; step < _STEPS; ++step) {
            _act(members, seeds[step]);
            timepoints[step] = token.clock();
            _expect(members, timepoints[step]);
            _wait(1 + (seeds[step] % 3));
        }
        for (uint256 step = 0; step < _STEPS; ++step) {
            _check(members, timepoints[step]);
        }
    }

    function test_ChangesWithinOneSecondCountOnceWithTheLastOfThem() public {
        alice.delegatesTo(bob);
        alice.delegatesTo(carol);
        alice.sends(bob, 1e18);
        uint48 now_ = token.clock();
        _wait(1);
        assertEq(token.getPastVotes(bob.account, now_), 0);
        assertEq(token.getPastVotes(carol.account, now_), alice.balance());
        assertEq(token.numCheckpoints(carol.account), 1);
    }

    function test_IsZeroBeforeTheFirstDelegation() public {
        uint48 before = token.clock();
        _wait(1);
        alice.delegatesTo(alice);
        _wait(1);
        assertEq(token.getPastVotes(alice.account, before), 0);
        assertEq(token.getPastVotes(alice.account, before + 1), alice.balance());
    }

    function testFuzz_LaterTransfersDoNotChangeIt(uint256 units, uint32 later) public {
        alice.delegatesTo(alice);
        uint48 snapshot = token.clock();
        uint256 power = alice.power();
        _wait(1 + uint256(later));
        alice.sends(bob, _bound(units, 0, alice.balance()));
        assertEq(token.getPastVotes(alice.account, snapshot), power);
    }

    function _act(Actor[] memory members, uint256 seed) private {
        Actor memory actor = members[(seed >> 8) % members.length];
        Actor memory other = members[(seed >> 16) % members.length];
        Actor memory nobody;
        uint256 kind = (seed >> 24) % 4;
        if (kind == 0) actor.delegatesTo(other);
        else if (kind == 1) actor.delegatesTo(nobody);
        else actor.sends(other, (seed >> 32) % (actor.balance() + 1));
    }

    function _expect(Actor[] memory members, uint48 timepoint) private {
        for (uint256 i = 0; i < members.length; ++i) {
            _expected[timepoint][token.delegates(members[i].account)] += members[i].balance();
        }
    }

    function _check(Actor[] memory members, uint48 timepoint) private view {
        for (uint256 i = 0; i < members.length; ++i) {
            address member = members[i].account;
            assertEq(token.getPastVotes(member, timepoint), _expected[timepoint][member]);
        }
        assertEq(token.getPastTotalSupply(timepoint), SUPPLY);
    }

    function _members() private view returns (Actor[] memory members) {
        members = new Actor[](4);
        (members[0], members[1], members[2], members[3]) = (alice, bob, carol, dave);
    }
}

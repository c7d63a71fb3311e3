// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {Actor} from "../../support/Actor.sol";
import {DelegationTest} from "../../support/DelegationTest.sol";

contract GetPastDelegatesTest is DelegationTest {
    function test_SaysWhoHeldTheUnitsWhateverHappenedSince() public {
        _sets(alice, _split(bob, 6_000, carol, 0));
        uint48 snapshot = token.clock();
        _wait(1);
        alice.sends(dave, 100_000e18);
        alice.delegatesTo(alice);
        alice.sends(dave, 100_000e18);
        _wait(1);
        _assertHeld(DEFAULT, snapshot, bob, 240_000e18, carol, 160_000e18);
        _assertNobody(DEFAULT, snapshot + 1);
        _assertNobody(DEFAULT, snapshot - 1);
    }

    function test_ATopicsDelegateHeldAllOnItsTopic() public {
        _sets(alice, _split(bob, 6_000, carol, 0));
        _sets(alice, _whole(dave, TREASURY, _end(1)));
        uint48 snapshot = token.clock();
        uint48 end = _end(1);
        vm.warp(end + 1);
        (address[] memory delegates, uint256[] memory units) = _held(TREASURY, snapshot);
        assertEq(delegates.length, 1);
        assertEq(delegates[0], dave.account);
        assertEq(units[0], 400_000e18);
        _assertHeld(PROTOCOL, snapshot, bob, 240_000e18, carol, 160_000e18);
        _assertHeld(TREASURY, end, bob, 240_000e18, carol, 160_000e18);
    }

    function test_NobodyHeldThemAfterTheEnd() public {
        _sets(alice, _split(bob, 6_000, carol, _end(1)));
        uint48 end = _end(1);
        vm.warp(end + 1);
        _assertHeld(DEFAULT, end - 1, bob, 240_000e18, carol, 160_000e18);
        _assertNobody(DEFAULT, end);
    }

    /// @dev After an end nobody may have replaced the delegation, and balances before the end are still asked for.
    function test_TransfersAfterTheEndDoNotChangeWhatWasHeldBefore() public {
        _sets(alice, _whole(bob, DEFAULT, _end(1)));
        uint48 end = _end(1);
        vm.warp(end + 1);
        alice.sends(carol, 1e18);
        _wait(1);
        alice.sends(carol, 1e18);
        (, uint256[] memory units) = _held(DEFAULT, end - 1);
        assertEq(units[0], 400_000e18);
    }

    function test_EveryFormerDelegationIsKnown() public {
        Actor[3] memory delegates = [bob, carol, dave];
        uint48 start = token.clock();
        for (uint256 i = 0; i < 9; ++i) {
            alice.delegatesTo(delegates[i % 3]);
            alice.sends(bob, 1e18);
            _wait(10);
        }
        for (uint48 i = 0; i < 9; ++i) {
            (address[] memory held, uint256[] memory units) = _held(DEFAULT, start + i * 10 + 9);
            assertEq(held[0], delegates[i % 3].account);
            assertEq(units[0], 400_000e18 - (i + 1) * 1e18);
        }
    }

    function test_OnlyTheLastDelegationOfASecondIsKnown() public {
        _sets(alice, _split(bob, 6_000, carol, 0));
        _sets(alice, _split(dave, 1_000, bob, 0));
        _wait(1);
        _assertHeld(DEFAULT, token.clock() - 1, dave, 40_000e18, bob, 360_000e18);
    }

    function test_TheShareThatADelegatorKeepsIsNamed() public {
        _sets(alice, _split(alice, 2_500, bob, 0));
        _wait(1);
        _assertHeld(DEFAULT, token.clock() - 1, alice, 100_000e18, bob, 300_000e18);
    }

    /// @dev Whole to itself by default and in other hands on one topic.
    function test_AnAccountOfItsOwnMayGiveATopicAway() public {
        alice.delegatesTo(alice);
        _sets(alice, _whole(bob, TREASURY, 0));
        _wait(1);
        alice.sends(carol, 1e18);
        _wait(1);
        _assertNobody(DEFAULT, token.clock() - 2);
        (address[] memory delegates, uint256[] memory units) = _held(TREASURY, token.clock() - 2);
        assertEq(delegates[0], bob.account);
        assertEq(units[0], 400_000e18);
    }

    function test_RevertWhen_TheTimepointIsNotPast() public {
        uint48 now_ = token.clock();
        bytes memory refusal = abi.encodeWithSelector(Votes.ERC5805FutureLookup.selector, now_, now_);
        vm.expectRevert(refusal);
        token.getPastDelegates(alice.account, DEFAULT, now_);
        vm.expectRevert(refusal);
        token.getPastVotesForTopic(alice.account, TREASURY, now_);
    }

    function _held(uint8 topic, uint48 timepoint) private view returns (address[] memory, uint256[] memory) {
        return token.getPastDelegates(alice.account, topic, timepoint);
    }

    function _assertHeld(
        uint8 topic,
        uint48 timepoint,
        Actor memory first,
        uint256 firstUnits,
        Actor memory second,
        uint256 secondUnits
    ) private view {
        (address[] memory delegates, uint256[] memory units) = _held(topic, timepoint);
        assertEq(delegates.length, 2);
        assertEq(delegates[0], first.account);
        assertEq(delegates[1], second.account);
        assertEq(units[0], firstUnits);
        assertEq(units[1], secondUnits);
    }

    function _assertNobody(uint8 topic, uint48 timepoint) private view {
        (address[] memory delegates, uint256[] memory units) = _held(topic, timepoint);
        assertEq(delegates.length, 0);
        assertEq(units.length, 0);
    }
}

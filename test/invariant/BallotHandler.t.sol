// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {BallotTest} from "./BallotTest.sol";

/// @notice A handler whose actions do nothing would prove anything; so each is shown to act.
contract BallotHandlerTest is BallotTest {
    uint256 private constant _ALICE = 0;
    uint256 private constant _BOB = 1;
    uint256 private constant _TEXT = 3;
    uint8 private constant _AGAINST = 0;
    uint8 private constant _FOR = 1;

    function test_DelegationsMovePower() public {
        handler.delegateSplit(_ALICE, _BOB, 6_000);
        assertEq(bob.power(), bob.balance() + alice.balance() - (alice.balance() * 4_000) / 10_000);
        handler.delegateTopic(_ALICE, 3, 0);
        assertEq(_powerOn(3, dave), dave.balance() + alice.balance());
        handler.takeBack(_ALICE, 0);
        assertEq(bob.power(), bob.balance());
        handler.delegateWhole(_ALICE, _ALICE);
        assertEq(alice.power(), alice.balance());
    }

    function test_BallotsOverridesAndRelaysAreKept() public {
        handler.delegateWhole(_ALICE, _BOB);
        handler.wait(1);
        handler.propose(_BOB, _TEXT, 0);
        uint256 id = handler.madeAt(0).id;
        assertEq(handler.madeAt(0).quorumPlusOne, 0);
        handler.wait(6 minutes);
        assertGt(handler.madeAt(0).quorumPlusOne, 1);
        assertEq(handler.powerAtOpening(id, bob.account), alice.balance() + bob.balance());
        handler.voteSplit(_BOB, 0, 2_000, 3_000);
        assertEq(handler.choicesOf(id, bob.account).shares[2], 5_000);
        handler.overrideDelegates(_ALICE, 0, _FOR);
        assertTrue(handler.choicesOf(id, alice.account).hasOverridden);
        assertEq(handler.heldByOthers(id, alice.account), alice.balance());
        handler.vote(2, 0, _AGAINST);
        assertTrue(governor.hasVoted(id, carol.account));
        handler.relay(2, 0, _FOR);
        assertTrue(governor.hasVoted(id, dave.account));
        handler.relayAgain();
        assertEq(handler.done(handler.relayAgain.selector), 1);
    }

    function test_AWalkDoesEveryKindOfAction() public {
        for (uint256 seed = 0; seed < 3; ++seed) {
            _walk(seed, 300);
        }
        bytes4[] memory actions = _actions();
        for (uint256 i = 0; i < actions.length; ++i) {
            assertGt(handler.done(actions[i]), 0, "an action never happened");
        }
    }

    function testFuzz_NoActionReverts(uint256 seed) public {
        _walk(seed, 60);
    }

    function _walk(uint256 seed, uint256 steps) private {
        bytes4[] memory actions = _actions();
        for (uint256 step = 0; step < steps; ++step) {
            bytes32 choice = keccak256(abi.encode(seed, step));
            bytes4 action = actions[uint256(choice) % actions.length];
            bytes memory call = abi.encodePacked(
                action,
                uint256(choice) >> 64,
                uint256(choice) >> 128,
                uint256(uint8(uint256(choice) >> 32)),
                choice << 64
            );
            (bool success, ) = address(handler).call(call);
            assertTrue(success);
        }
    }
}

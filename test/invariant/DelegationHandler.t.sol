// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {DelegationHandlerTest} from "./DelegationHandlerTest.sol";

/// @notice A handler whose actions do nothing would prove anything; so each is shown to act.
contract DelegationHandlerActsTest is DelegationHandlerTest {
    uint256 private constant _ANN = 0;
    uint256 private constant _BEN = 1;

    function test_TransferMovesUnits() public {
        handler.transfer(_BEN, _ANN, 500);
        assertEq(token.balanceOf(handler.memberAt(_ANN)), 1_000_503);
        assertEq(handler.model().unitsOf(handler.memberAt(_ANN)), 1_000_503);
        assertEq(handler.done(handler.transfer.selector), 1);
    }

    function test_MintAndBurnChangeTheSupply() public {
        uint256 before = token.totalSupply();
        handler.mint(_ANN, 501);
        assertEq(token.totalSupply(), before + 501);
        handler.burn(_ANN, 1);
        assertEq(token.totalSupply(), before + 500);
        assertEq(handler.momentAt(handler.momentCount() - 1).supply, before + 500);
    }

    function test_DelegateAndTakeBackMovePower() public {
        handler.delegate(_ANN, _BEN);
        assertEq(token.getVotes(handler.memberAt(_BEN)), 1_000_003);
        assertEq(handler.powerAt(uint48(handler.time()), 1, handler.memberAt(_BEN)), 1_000_003);
        handler.takeBack(_ANN);
        assertEq(token.getVotes(handler.memberAt(_BEN)), 0);
        assertEq(handler.powerAt(uint48(handler.time()), 1, handler.memberAt(_BEN)), 0);
    }

    function test_SplitDividesOverSeveralMembers() public {
        handler.split(_ANN, 3);
        uint256 sum;
        for (uint256 i = 0; i < 4; ++i) {
            uint256 power = token.getVotes(handler.memberAt(i));
            assertGt(power, 0);
            sum += power;
        }
        assertEq(sum, 1_000_003);
    }

    function test_SetTopicMovesOnlyThatTopic() public {
        handler.setTopic(_ANN, 0, 5);
        assertEq(token.getVotesForTopic(handler.memberAt(_BEN), 1), 1_000_003);
        assertEq(token.getVotes(handler.memberAt(_BEN)), 0);
        assertEq(handler.delegatedAt(uint48(handler.time()), 1), 1_000_003);
        assertEq(handler.delegatedAt(uint48(handler.time()), 0), 0);
    }

    function test_SetSeveralSetsTheDefaultAndTopics() public {
        handler.setSeveral(_ANN, (uint256(2) << 64) | (1 << 8) | (1 << 24));
        assertGt(token.topicsOf(handler.memberAt(_ANN)).length, 0);
        assertTrue(token.delegates(handler.memberAt(_ANN)) != address(0));
    }

    function test_WaitMovesTheHandlersTime() public {
        uint256 before = handler.time();
        handler.wait(60);
        assertEq(handler.time(), before + 60);
    }

    function test_WaitingForABorderRemembersBothOfItsSides() public {
        handler.waitForABorder(1, true);
        assertEq((handler.time() + 1) % 30 days, 0);
        handler.waitForABorder(2, false);
        assertEq(handler.time() % 30 days, 0);
        uint256 last = handler.momentCount() - 1;
        assertEq(handler.momentAt(last).timepoint, handler.time());
        assertEq(handler.momentAt(last - 1).timepoint, handler.time() - 30 days);
        assertEq(handler.momentAt(last - 2).timepoint, handler.time() - 30 days - 1);
    }

    function test_AWalkDoesEveryKindOfActionAndKnowsEveryMoment() public {
        _walk(1, 120);
        bytes4[] memory actions = _actions();
        for (uint256 i = 0; i < actions.length; ++i) {
            assertGt(handler.done(actions[i]), 0, "an action never happened");
        }
        _goToHandlersTime();
        for (uint256 i = 0; i < handler.momentCount(); ++i) {
            _checkMoment(i);
        }
    }

    function testFuzz_EveryMomentOfAWalkIsAsTheModelSays(uint256 seed) public {
        _walk(seed, 16);
        _goToHandlersTime();
        for (uint256 i = 0; i < handler.momentCount(); ++i) {
            _checkMoment(i);
        }
    }

    function _walk(uint256 seed, uint256 steps) private {
        bytes4[] memory actions = _actions();
        for (uint256 step = 0; step < steps; ++step) {
            bytes32 choice = keccak256(abi.encode(seed, step));
            bytes4 action = actions[uint256(choice) % actions.length];
            bytes32 second = keccak256(abi.encode(choice));
            bool isWait = action == handler.waitForABorder.selector;
            bytes memory call =
                isWait
                    ? abi.encodePacked(action, choice, uint256(second) % 2)
                    : abi.encodePacked(action, uint256(choice) >> 64, second, choice << 64);
            (bool success, ) = address(handler).call(call);
            assertTrue(success);
        }
    }
}

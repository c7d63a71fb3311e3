// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {VotingTest} from "./VotingTest.sol";

/// @notice A handler whose actions do nothing would prove anything; so each is shown to act.
contract VotingHandlerTest is VotingTest {
    uint256 private constant _ALICE = 0;
    uint256 private constant _BOB = 1;
    uint256 private constant _FOR = 2;

    function test_TransferMovesTokens() public {
        uint256 before = bob.balance();
        handler.transfer(_ALICE, _BOB, 5e18);
        assertEq(bob.balance(), before + 5e18);
        assertEq(handler.done(handler.transfer.selector), 1);
    }

    function test_DelegateAndUndelegateMovePower() public {
        uint256 own = bob.power();
        handler.delegate(_ALICE, _BOB);
        assertEq(bob.power(), own + alice.balance());
        handler.undelegate(_ALICE);
        assertEq(bob.power(), own);
    }

    function test_WaitMovesTheHandlersTime() public {
        uint256 before = handler.time();
        handler.wait(60);
        assertEq(handler.time(), before + 60);
    }

    function test_AProposalIsSeenThroughToItsExecution() public {
        handler.propose(_ALICE, 2_500);
        uint256 proposalId = handler.proposalIdAt(0);
        _assertState(proposalId, IGovernor.ProposalState.Pending);
        handler.wait(6 minutes);
        handler.vote(_ALICE, 0, _FOR);
        assertEq(handler.cast(proposalId), alice.power());
        handler.wait(20 minutes);
        handler.wait(20 minutes);
        handler.queue(0);
        _assertState(proposalId, IGovernor.ProposalState.Queued);
        handler.wait(6 minutes);
        handler.execute(0);
        _assertState(proposalId, IGovernor.ProposalState.Executed);
        assertEq(governor.quorumNumerator(), 2_500);
    }

    function test_RemembersThePowerOfEveryTimepoint() public {
        uint48 before = uint48(handler.time());
        handler.wait(60);
        handler.delegate(_ALICE, _BOB);
        assertEq(handler.expectedPower(before, alice.account), alice.balance());
        assertEq(handler.expectedPower(before + 60, alice.account), 0);
        assertEq(handler.expectedPower(before + 60, bob.account), alice.balance() + bob.balance());
        assertEq(handler.timepointCount(), 2);
    }

    function test_RemembersWhatTheSnapshotSaw() public {
        handler.propose(_ALICE, 2_500);
        uint256 proposalId = handler.proposalIdAt(0);
        handler.wait(5 minutes);
        assertEq(handler.quorumAtOpeningPlusOne(proposalId), 0);
        handler.wait(1);
        assertEq(handler.quorumAtOpeningPlusOne(proposalId), SUPPLY / 100 + 1);
        assertEq(handler.powerAtOpening(proposalId, bob.account), bob.power());
    }

    function test_AWalkDoesEveryKindOfAction() public {
        _walk(1, 300);
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
            bytes memory call = abi.encodePacked(action, uint256(choice) >> 64, uint256(choice) >> 128, choice << 64);
            (bool success, ) = address(handler).call(call);
            assertTrue(success);
        }
    }
}

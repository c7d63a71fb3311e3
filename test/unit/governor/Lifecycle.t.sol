// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {DaoTest} from "../../support/DaoTest.sol";
import {Proposal, Proposals} from "../../support/Proposal.sol";

/// @notice From the proposal to what it does, for every kind of proposal the app offers.
contract LifecycleTest is DaoTest {
    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
        vm.deal(address(treasury), 10 ether);
    }

    function test_ATextIsExecutedAndChangesNothing() public {
        uint256 tokens = token.balanceOf(address(treasury));
        _passesAndExecutes(Proposals.text("# Text"));
        assertEq(address(treasury).balance, 10 ether);
        assertEq(token.balanceOf(address(treasury)), tokens);
    }

    function test_ATextMayCarryANote() public {
        Proposal memory proposal = Proposals.action(address(0), 0, "Noted.", "# Text");
        _passesAndExecutes(proposal);
        _assertState(proposal.idOn(governor), IGovernor.ProposalState.Executed);
    }

    function testFuzz_EtherMovesFromTheTreasury(uint256 wei_) public {
        wei_ = _bound(wei_, 0, 10 ether);
        _passesAndExecutes(Proposals.ethTransfer(carol.account, wei_));
        assertEq(carol.account.balance, wei_);
        assertEq(address(treasury).balance, 10 ether - wei_);
    }

    function testFuzz_TokensMoveFromTheTreasury(uint256 units) public {
        uint256 held = token.balanceOf(address(treasury));
        units = _bound(units, 0, held);
        _passesAndExecutes(Proposals.tokenTransfer(token, carol.account, units));
        assertEq(carol.balance(), 50_000e18 + units);
        assertEq(token.balanceOf(address(treasury)), held - units);
    }

    function test_AContractCallChangesASetting() public {
        bytes memory call = abi.encodeCall(governor.setVotingPeriod, (9 days));
        _passesAndExecutes(Proposals.contractCall(address(governor), call));
        assertEq(governor.votingPeriod(), 9 days);
    }

    function test_ActionsAreExecutedInOrder() public {
        Proposal memory proposal = Proposals
            .ethTransfer(carol.account, 1 ether)
            .and(Proposals.tokenTransfer(token, dave.account, 5e18))
            .and(Proposals.contractCall(address(governor), abi.encodeCall(governor.setVotingDelay, (2 days))))
            .and(Proposals.contractCall(address(governor), abi.encodeCall(governor.setVotingPeriod, (9 days))));
        _passesAndExecutes(proposal);
        assertEq(carol.account.balance, 1 ether);
        assertEq(dave.balance(), 1_005e18);
        assertEq(governor.votingDelay(), 2 days);
        assertEq(governor.votingPeriod(), 9 days);
    }

    function test_AnybodyQueuesAndExecutes() public {
        Proposal memory proposal = Proposals.ethTransfer(carol.account, 1 ether);
        uint256 proposalId = _passes(proposal);
        address stranger = vm.addr(4_242);

        vm.expectEmit(address(governor));
        emit IGovernor.ProposalQueued(proposalId, vm.getBlockTimestamp() + TIMELOCK_DELAY);
        vm.prank(stranger);
        _queue(proposal);
        assertEq(governor.proposalEta(proposalId), vm.getBlockTimestamp() + TIMELOCK_DELAY);

        _wait(TIMELOCK_DELAY);
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalExecuted(proposalId);
        vm.prank(stranger);
        _execute(proposal);
    }

    function test_RevertWhen_ExecutedASecondTooEarly() public {
        Proposal memory proposal = Proposals.text("# Text");
        _passes(proposal);
        _queue(proposal);
        _wait(TIMELOCK_DELAY - 1);
        bytes32 ready = bytes32(1 << uint8(TimelockController.OperationState.Ready));
        vm.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector,
                _operationOf(proposal),
                ready
            )
        );
        _execute(proposal);
    }

    function test_RevertWhen_ExecutedASecondTime() public {
        Proposal memory proposal = Proposals.ethTransfer(carol.account, 1 ether);
        _passesAndExecutes(proposal);
        _expectUnexpectedState(
            proposal.idOn(governor),
            IGovernor.ProposalState.Executed,
            IGovernor.ProposalState.Queued
        );
        _execute(proposal);
    }

    function test_RevertWhen_ExecutedWithoutBeingQueued() public {
        Proposal memory proposal = Proposals.text("# Text");
        uint256 proposalId = _passes(proposal);
        _expectUnexpectedState(proposalId, IGovernor.ProposalState.Succeeded, IGovernor.ProposalState.Queued);
        _execute(proposal);
    }

    function test_RevertWhen_QueuedWhileVotingIsOpen() public {
        Proposal memory proposal = Proposals.text("# Text");
        uint256 proposalId = alice.proposes(proposal);
        _warpToVoting(proposalId);
        alice.votes(proposalId, FOR);
        _expectUnexpectedState(proposalId, IGovernor.ProposalState.Active, IGovernor.ProposalState.Succeeded);
        _queue(proposal);
    }

    function test_RevertWhen_ADefeatedProposalIsQueued() public {
        Proposal memory proposal = Proposals.text("# Text");
        uint256 proposalId = alice.proposes(proposal);
        _warpPastVoting(proposalId);
        _expectUnexpectedState(proposalId, IGovernor.ProposalState.Defeated, IGovernor.ProposalState.Succeeded);
        _queue(proposal);
    }

    /// @dev All or nothing: a failing action leaves the proposal queued, to be tried again.
    function test_RevertWhen_AnActionFails() public {
        Proposal memory proposal = Proposals.ethTransfer(carol.account, 1 ether).and(
            Proposals.ethTransfer(dave.account, 10 ether)
        );
        uint256 proposalId = _passes(proposal);
        _queue(proposal);
        _wait(TIMELOCK_DELAY);
        vm.expectRevert(Errors.FailedCall.selector);
        _execute(proposal);
        assertEq(carol.account.balance, 0);
        _assertState(proposalId, IGovernor.ProposalState.Queued);

        vm.deal(address(treasury), 11 ether);
        _execute(proposal);
        assertEq(dave.account.balance, 10 ether);
    }

    function _operationOf(Proposal memory proposal) private view returns (bytes32) {
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(proposal.description));
        return treasury.hashOperationBatch(proposal.targets, proposal.values, proposal.calldatas, 0, salt);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {DaoTest} from "../../support/DaoTest.sol";
import {Proposal, Proposals} from "../../support/Proposal.sol";

/// @dev The same boundaries are checked against `proposalState` of `packages/governance` in governanceRules.test.ts.
contract StateTest is DaoTest {
    Proposal private _proposal = Proposals.text("# Text");
    uint256 private _proposalId;

    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
        _proposalId = alice.proposes(_proposal);
    }

    function test_RevertWhen_TheProposalIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorNonexistentProposal.selector, 1));
        governor.state(1);
    }

    function test_PendingUntilTheSnapshotSecondIsOver() public {
        _assertState(_proposalId, IGovernor.ProposalState.Pending);
        vm.warp(governor.proposalSnapshot(_proposalId));
        _assertState(_proposalId, IGovernor.ProposalState.Pending);
        _wait(1);
        _assertState(_proposalId, IGovernor.ProposalState.Active);
    }

    function test_ActiveUntilTheDeadlineSecondIsOver() public {
        vm.warp(governor.proposalDeadline(_proposalId));
        _assertState(_proposalId, IGovernor.ProposalState.Active);
        _wait(1);
        _assertState(_proposalId, IGovernor.ProposalState.Defeated);
    }

    function test_SucceededTheSecondAfterTheDeadline() public {
        _warpToVoting(_proposalId);
        alice.votes(_proposalId, FOR);
        vm.warp(governor.proposalDeadline(_proposalId));
        _assertState(_proposalId, IGovernor.ProposalState.Active);
        _wait(1);
        _assertState(_proposalId, IGovernor.ProposalState.Succeeded);
    }

    function test_SucceededForAsLongAsNobodyQueuesIt() public {
        _passWithAlice();
        _wait(3650 days);
        _assertState(_proposalId, IGovernor.ProposalState.Succeeded);
    }

    function test_ATieIsDefeated() public {
        bob.sends(alice, 100_000e18);
        alice.sends(bob, 150_000e18);
        uint256 proposalId = alice.proposes(Proposals.text("# Tie"));
        _warpToVoting(proposalId);
        assertEq(alice.votes(proposalId, FOR), 350_000e18);
        assertEq(bob.votes(proposalId, AGAINST), 350_000e18);
        _warpPastVoting(proposalId);
        _assertState(proposalId, IGovernor.ProposalState.Defeated);
    }

    function test_WithoutTheQuorumItIsDefeated() public {
        _warpToVoting(_proposalId);
        carol.votes(_proposalId, FOR);
        _warpPastVoting(_proposalId);
        _assertState(_proposalId, IGovernor.ProposalState.Defeated);
    }

    function test_AbstentionsCountForTheQuorumAndForNothingElse() public {
        _warpToVoting(_proposalId);
        alice.votes(_proposalId, ABSTAIN);
        dave.votes(_proposalId, FOR);
        _warpPastVoting(_proposalId);
        _assertState(_proposalId, IGovernor.ProposalState.Succeeded);
    }

    function test_VotesAgainstDoNotCountForTheQuorum() public {
        _warpToVoting(_proposalId);
        bob.votes(_proposalId, AGAINST);
        carol.votes(_proposalId, FOR);
        _warpPastVoting(_proposalId);
        _assertState(_proposalId, IGovernor.ProposalState.Defeated);
    }

    function test_QueuedUntilItIsExecuted() public {
        _passWithAlice();
        _queue(_proposal);
        _assertState(_proposalId, IGovernor.ProposalState.Queued);
        _wait(TIMELOCK_DELAY);
        _assertState(_proposalId, IGovernor.ProposalState.Queued);
        _execute(_proposal);
        _assertState(_proposalId, IGovernor.ProposalState.Executed);
    }

    /// @dev The treasury's door is open to everybody too; the governor then says so without an event of its own.
    function test_ExecutedWhenItWasExecutedAtTheTreasury() public {
        _passWithAlice();
        _queue(_proposal);
        _wait(TIMELOCK_DELAY);
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(_proposal.description));
        treasury.executeBatch(_proposal.targets, _proposal.values, _proposal.calldatas, 0, salt);
        _assertState(_proposalId, IGovernor.ProposalState.Executed);
    }

    function _passWithAlice() private {
        _warpToVoting(_proposalId);
        alice.votes(_proposalId, FOR);
        _warpPastVoting(_proposalId);
    }
}

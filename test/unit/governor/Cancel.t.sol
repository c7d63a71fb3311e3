// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {DaoTest} from "../../support/DaoTest.sol";
import {Proposal, Proposals} from "../../support/Proposal.sol";

/// @dev Without a guardian the proposer may withdraw its proposal until it is executed, and nobody else may.
contract CancelTest is DaoTest {
    Proposal private _proposal = Proposals.text("# Text");
    uint256 private _proposalId;

    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
        _proposalId = alice.proposes(_proposal);
    }

    function test_TheProposerWithdrawsBeforeTheVote() public {
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalCanceled(_proposalId);
        alice.cancels(_proposal);
        _assertState(_proposalId, IGovernor.ProposalState.Canceled);
    }

    function test_TheProposerWithdrawsDuringTheVote() public {
        _warpToVoting(_proposalId);
        bob.votes(_proposalId, FOR);
        alice.cancels(_proposal);
        _assertState(_proposalId, IGovernor.ProposalState.Canceled);
    }

    function test_TheProposerWithdrawsWhatIsQueuedAndItCanNeverBeExecuted() public {
        _queueIt();
        alice.cancels(_proposal);
        _wait(TIMELOCK_DELAY);
        _expectUnexpectedState(_proposalId, IGovernor.ProposalState.Canceled, IGovernor.ProposalState.Queued);
        _execute(_proposal);
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(_proposal.description));
        assertFalse(
            treasury.isOperation(
                treasury.hashOperationBatch(_proposal.targets, _proposal.values, _proposal.calldatas, 0, salt)
            )
        );
    }

    function test_RevertWhen_SomebodyElseTries() public {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, _proposalId, bob.account));
        bob.cancels(_proposal);
    }

    function test_RevertWhen_ItIsCanceledAlready() public {
        alice.cancels(_proposal);
        _expectUncancelable(IGovernor.ProposalState.Canceled);
        alice.cancels(_proposal);
    }

    function test_RevertWhen_ItIsExecutedAlready() public {
        _queueIt();
        _wait(TIMELOCK_DELAY);
        _execute(_proposal);
        _expectUncancelable(IGovernor.ProposalState.Executed);
        alice.cancels(_proposal);
        _assertState(_proposalId, IGovernor.ProposalState.Executed);
    }

    function test_RevertWhen_ACanceledProposalIsProposedAgain() public {
        alice.cancels(_proposal);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorUnexpectedProposalState.selector,
                _proposalId,
                IGovernor.ProposalState.Canceled,
                bytes32(0)
            )
        );
        alice.proposes(_proposal);
    }

    function test_RevertWhen_VotingOnACanceledProposal() public {
        alice.cancels(_proposal);
        _warpToVoting(_proposalId);
        _expectUnexpectedState(_proposalId, IGovernor.ProposalState.Canceled, IGovernor.ProposalState.Active);
        bob.votes(_proposalId, FOR);
    }

    function _queueIt() private {
        _warpToVoting(_proposalId);
        alice.votes(_proposalId, FOR);
        _warpPastVoting(_proposalId);
        _queue(_proposal);
    }

    function _expectUncancelable(IGovernor.ProposalState current) private {
        uint256 final_ =
            (1 << uint8(IGovernor.ProposalState.Canceled)) |
                (1 << uint8(IGovernor.ProposalState.Expired)) |
                (1 << uint8(IGovernor.ProposalState.Executed));
        bytes32 open = bytes32(uint256(type(uint8).max) ^ final_);
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorUnexpectedProposalState.selector, _proposalId, current, open)
        );
    }
}

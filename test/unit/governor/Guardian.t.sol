// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {MandateGovernor} from "../../../contracts/governor/MandateGovernor.sol";
import {DaoTest} from "../../support/DaoTest.sol";
import {Proposal, Proposals} from "../../support/Proposal.sol";

/// @dev With carol as guardian: she may veto anything until it is executed, and can do nothing else.
contract GuardianTest is DaoTest {
    Proposal private _proposal = Proposals.text("# Text");
    uint256 private _proposalId;

    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
        _proposalId = alice.proposes(_proposal);
    }

    function _parameters() internal view override returns (MandateGovernor.Parameters memory parameters) {
        parameters = super._parameters();
        parameters.guardian = vm.addr(uint256(keccak256("carol")));
    }

    function test_TheGuardianIsKnown() public view {
        assertEq(governor.proposalGuardian(), carol.account);
    }

    function test_TheGuardianVetoesBeforeTheVote() public {
        carol.cancels(_proposal);
        _assertState(_proposalId, IGovernor.ProposalState.Canceled);
    }

    function test_TheGuardianVetoesDuringTheVote() public {
        _warpToVoting(_proposalId);
        carol.cancels(_proposal);
        _assertState(_proposalId, IGovernor.ProposalState.Canceled);
    }

    function test_TheGuardianVetoesWhatIsQueued() public {
        _warpToVoting(_proposalId);
        alice.votes(_proposalId, FOR);
        _warpPastVoting(_proposalId);
        _queue(_proposal);
        carol.cancels(_proposal);
        _assertState(_proposalId, IGovernor.ProposalState.Canceled);
    }

    function test_TheProposerMayWithdrawOnlyBeforeTheVote() public {
        alice.cancels(_proposal);
        _assertState(_proposalId, IGovernor.ProposalState.Canceled);
    }

    function test_RevertWhen_TheProposerWithdrawsDuringTheVote() public {
        _warpToVoting(_proposalId);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, _proposalId, alice.account));
        alice.cancels(_proposal);
    }

    function test_TheDaoReplacesTheGuardian() public {
        bytes memory call = abi.encodeCall(governor.setProposalGuardian, (bob.account));
        _passesAndExecutes(Proposals.contractCall(address(governor), call));
        assertEq(governor.proposalGuardian(), bob.account);
    }

    function test_RevertWhen_TheGuardianReplacesItself() public {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, carol.account));
        vm.prank(carol.account);
        governor.setProposalGuardian(bob.account);
    }
}

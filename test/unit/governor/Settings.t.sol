// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {MandateGovernor} from "../../../contracts/governor/MandateGovernor.sol";
import {DaoTest} from "../../support/DaoTest.sol";
import {Proposals} from "../../support/Proposal.sol";

contract SettingsTest is DaoTest {
    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
    }

    function test_AreThoseOfTheDeployment() public view {
        assertEq(governor.name(), "Test Governor");
        assertEq(governor.version(), "1");
        assertEq(address(governor.token()), address(token));
        assertEq(governor.timelock(), address(treasury));
        assertEq(governor.votingDelay(), VOTING_DELAY);
        assertEq(governor.votingPeriod(), VOTING_PERIOD);
        assertEq(governor.proposalThreshold(), PROPOSAL_THRESHOLD);
        assertEq(governor.lateQuorumVoteExtension(), LATE_QUORUM_EXTENSION);
        assertEq(governor.proposalGuardian(), address(0));
        assertEq(governor.COUNTING_MODE(), "support=bravo,override,split&quorum=for,abstain&overridable=true");
    }

    function testFuzz_RevertWhen_AnybodyButTheTreasuryChangesThem(address caller) public {
        vm.assume(caller != address(treasury));
        bytes[6] memory calls = [
            abi.encodeCall(governor.setVotingDelay, (1)),
            abi.encodeCall(governor.setVotingPeriod, (1)),
            abi.encodeCall(governor.setProposalThreshold, (0)),
            abi.encodeCall(governor.setLateQuorumVoteExtension, (0)),
            abi.encodeCall(governor.updateQuorumNumerator, (0)),
            abi.encodeCall(governor.updateTimelock, (TimelockController(payable(caller))))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(caller);
            (bool success, bytes memory reason) = address(governor).call(calls[i]);
            assertFalse(success);
            assertEq(reason, abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, caller));
        }
    }

    function test_AChangeDoesNotMoveThePeriodsOfOpenProposals() public {
        bytes memory call = abi.encodeCall(governor.setVotingPeriod, (9 days));
        _passes(Proposals.contractCall(address(governor), call));
        uint256 open = alice.proposes(Proposals.text("# Open"));
        uint256 deadline = governor.proposalDeadline(open);
        _queue(Proposals.contractCall(address(governor), call));
        _wait(TIMELOCK_DELAY);
        _execute(Proposals.contractCall(address(governor), call));

        assertEq(governor.proposalDeadline(open), deadline);
        uint256 later = alice.proposes(Proposals.text("# Later"));
        assertEq(governor.proposalDeadline(later) - governor.proposalSnapshot(later), 9 days);
    }

    function test_RevertWhen_DeployedWithoutAVotingPeriod() public {
        MandateGovernor.Parameters memory parameters = _parameters();
        parameters.types[0].rules.votingPeriodSeconds = 0;
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidVotingPeriod.selector, 0));
        _deployGovernor(parameters);
    }

    /// @dev Assets belong in the treasury; sent to the governor they would be stuck.
    function test_RevertWhen_EtherIsSentToTheGovernor() public {
        vm.deal(alice.account, 1 ether);
        vm.prank(alice.account);
        (bool success, bytes memory reason) = address(governor).call{value: 1 ether}("");
        assertFalse(success);
        assertEq(bytes4(reason), IGovernor.GovernorDisabledDeposit.selector);
    }
}

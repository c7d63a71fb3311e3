// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {IBallotRelay} from "../../../contracts/governor/IBallotRelay.sol";
import {IProposalTypes} from "../../../contracts/governor/IProposalTypes.sol";
import {ISplitOverride} from "../../../contracts/governor/ISplitOverride.sol";
import {MandateGovernor} from "../../../contracts/governor/MandateGovernor.sol";
import {QuorumHistory} from "../../../contracts/governor/QuorumHistory.sol";
import {GovernorTest} from "../../support/GovernorTest.sol";
import {Proposal, Proposals} from "../../support/Proposal.sol";

contract ProposalTypesTest is GovernorTest {
    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
    }

    function test_AProposalFollowsItsType() public {
        vm.expectEmit(address(governor));
        emit IProposalTypes.ProposalClassified(_payment().idOn(governor), LARGE, TREASURY, 4_000, 6_000, 6 days);
        uint256 proposalId = _proposes(alice, _payment(), LARGE, TREASURY);
        assertEq(governor.proposalSnapshot(proposalId), vm.getBlockTimestamp() + 2 days);
        assertEq(governor.proposalDeadline(proposalId), vm.getBlockTimestamp() + 9 days);
        IProposalTypes.Classification memory frozen = governor.proposalClassification(proposalId);
        assertEq(frozen.proposalType, LARGE);
        assertEq(frozen.topic, TREASURY);
        assertEq(frozen.quorumBasisPoints, 4_000);
        assertEq(frozen.approvalThresholdBasisPoints, 6_000);
        assertEq(frozen.executionDelaySeconds, 6 days);
        _warpToVoting(proposalId);
        assertEq(governor.proposalQuorum(proposalId), (SUPPLY * 4) / 10);
    }

    function test_WithoutATypeItFollowsTheDefaultOne() public {
        vm.expectEmit(address(governor));
        emit IProposalTypes.ProposalClassified(_payment().idOn(governor), STANDARD, DEFAULT, 1_000, 5_000, 0);
        uint256 proposalId = alice.proposes(_payment());
        assertEq(governor.proposalDeadline(proposalId), vm.getBlockTimestamp() + VOTING_DELAY + VOTING_PERIOD);
    }

    /// @dev What is chosen for one proposal says nothing about the next one in the same transaction.
    function test_ATypeLastsForOneProposal() public {
        _proposes(alice, _payment(), LARGE, TREASURY);
        assertEq(governor.votingDelay(), VOTING_DELAY);
        assertEq(governor.votingPeriod(), VOTING_PERIOD);
        uint256 next = alice.proposes(Proposals.text("# Next"));
        assertEq(governor.proposalClassification(next).proposalType, STANDARD);
        assertEq(governor.proposalClassification(next).topic, DEFAULT);
    }

    /// @dev 390,000 For and 260,000 Against are 60 % exactly, which is not more; one unit more is.
    function test_MoreThanTheApprovalThresholdIsNeeded() public {
        alice.sends(dave, 10_000e18);
        bob.sends(dave, 40_000e18);
        _wait(1);
        uint256 exact = _proposes(alice, _payment(), LARGE, DEFAULT);
        vm.warp(governor.proposalSnapshot(exact) + 1);
        dave.sends(alice, 1);
        uint256 more = _proposes(alice, Proposals.tokenTransfer(token, bob.account, 1), LARGE, DEFAULT);
        assertEq(alice.votes(exact, FOR), 390_000e18);
        assertEq(bob.votes(exact, AGAINST), 260_000e18);
        carol.votes(exact, ABSTAIN);
        _warpToVoting(more);
        alice.votes(more, FOR);
        bob.votes(more, AGAINST);
        carol.votes(more, ABSTAIN);
        _warpPastVoting(more);
        _assertState(exact, IGovernor.ProposalState.Defeated);
        _assertState(more, IGovernor.ProposalState.Succeeded);
    }

    function test_ItsQuorumCountsAndNotTheDefaultOne() public {
        bob.sends(carol, 100_000e18);
        _wait(1);
        uint256 proposalId = _proposes(alice, _payment(), LARGE, TREASURY);
        _warpToVoting(proposalId);
        bob.votes(proposalId, FOR);
        carol.votes(proposalId, FOR);
        _warpPastVoting(proposalId);
        _assertState(proposalId, IGovernor.ProposalState.Defeated);
    }

    function test_ATemperatureCheckNeedsNoQuorum() public {
        uint256 proposalId = _proposes(alice, Proposals.text("# Warm?"), CHECK, PROTOCOL);
        _warpToVoting(proposalId);
        dave.votes(proposalId, FOR);
        _warpPastVoting(proposalId);
        _assertState(proposalId, IGovernor.ProposalState.Succeeded);
    }

    function test_ItsDelayComesBetweenQueueAndExecution() public {
        Proposal memory payment = _payment();
        uint256 proposalId = _passesAs(payment, LARGE);
        _queue(payment);
        assertEq(governor.proposalEta(proposalId), vm.getBlockTimestamp() + 6 days);
        _wait(6 days - 1);
        vm.expectRevert();
        _execute(payment);
        _wait(1);
        uint256 before = dave.balance();
        _execute(payment);
        assertEq(dave.balance(), before + 1e18);
        _assertState(proposalId, IGovernor.ProposalState.Executed);
    }

    function test_TheTimelocksOwnMinimumHoldsInAnyCase() public {
        Proposal memory check = Proposals.text("# Warm?");
        uint256 proposalId = _passesAs(check, CHECK);
        _queue(check);
        assertEq(governor.proposalEta(proposalId), vm.getBlockTimestamp() + TIMELOCK_DELAY);
    }

    function test_WhatIsCanceledAtTheTimelockIsCanceled() public {
        Proposal memory payment = _payment();
        uint256 proposalId = _passesAs(payment, LARGE);
        _queue(payment);
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(payment.description));
        bytes32 id = treasury.hashOperationBatch(payment.targets, payment.values, payment.calldatas, 0, salt);
        vm.prank(address(governor));
        treasury.cancel(id);
        _assertState(proposalId, IGovernor.ProposalState.Canceled);
    }

    function test_TheDaoChangesATypeForLaterProposals() public {
        uint256 earlier = _proposes(alice, _payment(), LARGE, TREASURY);
        IProposalTypes.ProposalType memory rules = _largeRules();
        rules.quorumBasisPoints = 123;
        _passesAndExecutes(
            Proposals.contractCall(address(governor), abi.encodeCall(governor.setProposalType, (LARGE, "Huge", rules)))
        );
        assertEq(governor.proposalTypeOf(LARGE).quorumBasisPoints, 123);
        assertEq(governor.proposalClassification(earlier).quorumBasisPoints, 4_000);
        Proposal memory later = Proposals.tokenTransfer(token, bob.account, 1);
        uint256 laterId = _proposes(alice, later, LARGE, TREASURY);
        assertEq(governor.proposalClassification(laterId).quorumBasisPoints, 123);
    }

    /// @dev Whoever reads OpenZeppelin's settings hears of a change of the default type, and the other way round.
    function test_TheDefaultTypeAndTheSettingsAreOne() public {
        IProposalTypes.ProposalType memory rules = _largeRules();
        bytes memory call = abi.encodeCall(governor.setProposalType, (STANDARD, "Standard", rules));
        _passes(Proposals.contractCall(address(governor), call));
        _queue(Proposals.contractCall(address(governor), call));
        _wait(TIMELOCK_DELAY);
        vm.expectEmit(address(governor));
        emit GovernorSettings.VotingDelaySet(VOTING_DELAY, 2 days);
        vm.expectEmit(address(governor));
        emit GovernorSettings.VotingPeriodSet(VOTING_PERIOD, 7 days);
        vm.expectEmit(address(governor));
        emit QuorumHistory.QuorumNumeratorUpdated(QUORUM_BASIS_POINTS, 4_000);
        vm.expectEmit(address(governor));
        emit IProposalTypes.ProposalTypeSet(STANDARD, "Standard", rules);
        _execute(Proposals.contractCall(address(governor), call));
        assertEq(governor.votingDelay(), 2 days);
        assertEq(governor.votingPeriod(), 7 days);
        assertEq(governor.quorumNumerator(), 4_000);

        Proposal memory delay = Proposals.contractCall(
            address(governor),
            abi.encodeCall(governor.setVotingDelay, (3 days))
        );
        _passes(delay);
        _queue(delay);
        _wait(6 days);
        _execute(delay);
        assertEq(governor.proposalTypeOf(STANDARD).votingDelaySeconds, 3 days);
        assertEq(governor.proposalTypeOf(STANDARD).approvalThresholdBasisPoints, 6_000);
        assertEq(governor.proposalTypeOf(STANDARD).executionDelaySeconds, 6 days);
    }

    function testFuzz_ATypeIsReadAsItWasSet(IProposalTypes.ProposalType memory rules, uint8 id) public {
        id = uint8(_bound(id, 0, 15));
        rules.votingPeriodSeconds = uint32(_bound(rules.votingPeriodSeconds, 1, type(uint32).max));
        rules.quorumBasisPoints = uint16(_bound(rules.quorumBasisPoints, 0, 10_000));
        rules.approvalThresholdBasisPoints = uint16(_bound(rules.approvalThresholdBasisPoints, 5_000, 9_999));
        _decides(abi.encodeCall(governor.setProposalType, (id, "", rules)));
        assertEq(abi.encode(governor.proposalTypeOf(id)), abi.encode(rules));
    }

    function test_RevertWhen_ATypeIsImpossible() public {
        IProposalTypes.ProposalType memory rules = _largeRules();
        _expectRefused(16, rules, abi.encodeWithSelector(IProposalTypes.GovernorUnknownType.selector, 16));
        rules.votingPeriodSeconds = 0;
        _expectRefused(3, rules, abi.encodeWithSelector(IGovernor.GovernorInvalidVotingPeriod.selector, 0));
        rules = _largeRules();
        rules.quorumBasisPoints = 10_001;
        bytes4 fraction = QuorumHistory.GovernorInvalidQuorumFraction.selector;
        _expectRefused(3, rules, abi.encodeWithSelector(fraction, 10_001, 10_000));
        rules = _largeRules();
        bytes4 approval = IProposalTypes.GovernorInvalidApprovalThreshold.selector;
        rules.approvalThresholdBasisPoints = 4_999;
        _expectRefused(3, rules, abi.encodeWithSelector(approval, 4_999));
        rules.approvalThresholdBasisPoints = 10_000;
        _expectRefused(3, rules, abi.encodeWithSelector(approval, 10_000));
    }

    function testFuzz_RevertWhen_TheTypeIsUnknown(uint8 id) public {
        vm.assume(id > CHECK);
        vm.expectRevert(abi.encodeWithSelector(IProposalTypes.GovernorUnknownType.selector, id));
        _proposes(alice, _payment(), id, DEFAULT);
        assertEq(governor.proposalTypeOf(id).votingPeriodSeconds, 0);
    }

    function test_RevertWhen_TheTokenCountsOtherwiseThanInSeconds() public {
        MandateGovernor.Parameters memory parameters = _parameters();
        vm.mockCall(address(token), abi.encodeCall(token.clock, ()), abi.encode(uint48(17)));
        vm.expectRevert(abi.encodeWithSelector(MandateGovernor.GovernorTokenClock.selector, 17));
        _deployGovernor(parameters);
    }

    function test_SaysWhatItCanDo() public view {
        assertTrue(governor.supportsInterface(type(ISplitOverride).interfaceId));
        assertTrue(governor.supportsInterface(type(IProposalTypes).interfaceId));
        assertTrue(governor.supportsInterface(type(IBallotRelay).interfaceId));
        assertTrue(governor.supportsInterface(type(IGovernor).interfaceId));
        assertTrue(governor.supportsInterface(type(IERC165).interfaceId));
        assertFalse(governor.supportsInterface(0xffffffff));
    }

    function _passesAs(Proposal memory proposal, uint8 proposalType) private returns (uint256 proposalId) {
        proposalId = _proposes(alice, proposal, proposalType, DEFAULT);
        _warpToVoting(proposalId);
        alice.votes(proposalId, FOR);
        bob.votes(proposalId, FOR);
        _warpPastVoting(proposalId);
    }

    /// @dev Executes a call of the DAO on the governor.
    function _decides(bytes memory call) private {
        _passesAndExecutes(Proposals.contractCall(address(governor), call));
    }

    function _expectRefused(uint8 id, IProposalTypes.ProposalType memory rules, bytes memory reason) private {
        Proposal memory proposal = Proposals.contractCall(
            address(governor),
            abi.encodeCall(governor.setProposalType, (id, "", rules))
        );
        proposal.description = string(abi.encode(reason));
        _passes(proposal);
        _queue(proposal);
        _wait(TIMELOCK_DELAY);
        vm.expectRevert(reason);
        _execute(proposal);
    }
}

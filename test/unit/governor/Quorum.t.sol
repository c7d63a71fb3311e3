// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {MandateGovernor} from "../../../contracts/governor/MandateGovernor.sol";
import {QuorumHistory} from "../../../contracts/governor/QuorumHistory.sol";
import {DaoTest} from "../../support/DaoTest.sol";
import {Proposals} from "../../support/Proposal.sol";

contract QuorumTest is DaoTest {
    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
    }

    function test_CountsBasisPoints() public view {
        assertEq(governor.quorumDenominator(), 10_000);
        assertEq(governor.quorumNumerator(), QUORUM_BASIS_POINTS);
        assertEq(governor.quorum(vm.getBlockTimestamp() - 1), SUPPLY / 10);
    }

    function testFuzz_RoundsDown(uint208 supply, uint16 basisPoints) public {
        basisPoints = uint16(_bound(basisPoints, 0, 10_000));
        MandateGovernor.Parameters memory parameters = _parameters();
        parameters.token = _deployToken(address(this), supply);
        parameters.types[0].rules.quorumBasisPoints = basisPoints;
        MandateGovernor fresh = _deployGovernor(parameters);
        _wait(1);

        uint256 quorum = fresh.quorum(vm.getBlockTimestamp() - 1);
        uint256 exact = uint256(supply) * basisPoints;
        assertLe(quorum * 10_000, exact);
        assertLt(exact - quorum * 10_000, 10_000);
    }

    function test_ExactlyTheQuorumIsEnoughAndOneUnitLessIsNot() public {
        bob.sends(carol, 50_000e18);
        uint256 exact = alice.proposes(Proposals.text("# Exact"));
        vm.warp(governor.proposalSnapshot(exact) + 1);
        carol.sends(bob, 1);
        uint256 short = alice.proposes(Proposals.text("# Short"));

        assertEq(carol.votes(exact, FOR), SUPPLY / 10);
        _warpToVoting(short);
        assertEq(carol.votes(short, FOR), SUPPLY / 10 - 1);
        vm.warp(governor.proposalDeadline(short) + governor.lateQuorumVoteExtension() + 1);
        _assertState(exact, IGovernor.ProposalState.Succeeded);
        _assertState(short, IGovernor.ProposalState.Defeated);
    }

    /// @dev A lower quorum must not revive what was defeated, nor a higher one sink what passed.
    function test_AChangeDoesNotTouchEarlierProposals() public {
        uint256 defeated = alice.proposes(Proposals.text("# Defeated"));
        _warpToVoting(defeated);
        carol.votes(defeated, FOR);
        _warpPastVoting(defeated);
        _assertState(defeated, IGovernor.ProposalState.Defeated);

        bytes memory lower = abi.encodeCall(governor.updateQuorumNumerator, (100));
        _passesAndExecutes(Proposals.contractCall(address(governor), lower));
        assertEq(governor.quorumNumerator(), 100);
        _assertState(defeated, IGovernor.ProposalState.Defeated);
        assertEq(governor.quorum(governor.proposalSnapshot(defeated)), SUPPLY / 10);

        uint256 later = alice.proposes(Proposals.text("# Later"));
        _warpToVoting(later);
        carol.votes(later, FOR);
        _warpPastVoting(later);
        _assertState(later, IGovernor.ProposalState.Succeeded);
    }

    function test_RevertWhen_TheQuorumIsMoreThanEverything() public {
        MandateGovernor.Parameters memory parameters = _parameters();
        parameters.types[0].rules.quorumBasisPoints = 10_001;
        vm.expectRevert(abi.encodeWithSelector(QuorumHistory.GovernorInvalidQuorumFraction.selector, 10_001, 10_000));
        _deployGovernor(parameters);
    }
}

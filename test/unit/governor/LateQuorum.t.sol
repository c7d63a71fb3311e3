// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {ILateExtension} from "../../../contracts/governor/ILateExtension.sol";
import {MandateGovernor} from "../../../contracts/governor/MandateGovernor.sol";
import {DaoTest} from "../../support/DaoTest.sol";
import {Proposals} from "../../support/Proposal.sol";

contract LateQuorumTest is DaoTest {
    uint256 private _proposalId;
    uint256 private _deadline;

    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
        _proposalId = alice.proposes(Proposals.text("# Text"));
        _deadline = governor.proposalDeadline(_proposalId);
    }

    function testFuzz_VotingStaysOpenForTheExtensionAfterALateQuorum(uint256 second) public {
        second = _bound(second, _deadline - LATE_QUORUM_EXTENSION + 1, _deadline);
        vm.warp(second);
        vm.expectEmit(address(governor));
        emit ILateExtension.ProposalExtended(_proposalId, uint64(second + LATE_QUORUM_EXTENSION));
        alice.votes(_proposalId, FOR);
        assertEq(governor.proposalDeadline(_proposalId), second + LATE_QUORUM_EXTENSION);
    }

    function testFuzz_AnEarlyQuorumExtendsNothing(uint256 second) public {
        second = _bound(second, governor.proposalSnapshot(_proposalId) + 1, _deadline - LATE_QUORUM_EXTENSION);
        vm.warp(second);
        alice.votes(_proposalId, FOR);
        assertEq(governor.proposalDeadline(_proposalId), _deadline);
    }

    function test_OthersMayAnswerInTheExtension() public {
        vm.warp(_deadline);
        bob.votes(_proposalId, FOR);
        _wait(LATE_QUORUM_EXTENSION);
        _assertState(_proposalId, IGovernor.ProposalState.Active);
        alice.votes(_proposalId, AGAINST);
        _warpPastVoting(_proposalId);
        _assertState(_proposalId, IGovernor.ProposalState.Defeated);
    }

    function test_ALateBallotThatTurnsNothingExtendsNothing() public {
        vm.warp(_deadline);
        bob.votes(_proposalId, FOR);
        uint256 extended = governor.proposalDeadline(_proposalId);
        vm.warp(extended);
        alice.votes(_proposalId, FOR);
        assertEq(governor.proposalDeadline(_proposalId), extended);
    }

    /// @dev Against does not count for the quorum, so a late vote against gives no time to answer.
    function test_VotesAgainstDoNotExtend() public {
        vm.warp(_deadline);
        alice.votes(_proposalId, AGAINST);
        assertEq(governor.proposalDeadline(_proposalId), _deadline);
    }

    function test_AbstentionsThatReachTheQuorumExtend() public {
        vm.warp(_deadline);
        alice.votes(_proposalId, ABSTAIN);
        assertEq(governor.proposalDeadline(_proposalId), _deadline + LATE_QUORUM_EXTENSION);
    }

    function test_RevertWhen_DeployedWithAnExtensionLongerThanTheVotingPeriod() public {
        MandateGovernor.Parameters memory parameters = _parameters();
        parameters.lateQuorumExtensionSeconds = VOTING_PERIOD + 1;
        vm.expectRevert(
            abi.encodeWithSelector(
                ILateExtension.GovernorPreventLateQuorumVoteExtensionTooLarge.selector,
                VOTING_PERIOD + 1,
                VOTING_PERIOD
            )
        );
        _deployGovernor(parameters);
    }
}

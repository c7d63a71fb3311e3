// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IProposalTypes} from "../../contracts/governor/IProposalTypes.sol";
import {MandateGovernor} from "../../contracts/governor/MandateGovernor.sol";
import {Actor} from "./Actor.sol";
import {DelegationTest} from "./DelegationTest.sol";
import {Proposal, Proposals} from "./Proposal.sol";

/**
 * @title A DAO with proposal types, topics and rules about what actions may carry
 * @notice Texts may carry every topic and be temperature checks, which need no quorum. Payments in tokens may belong to
 * the treasury's topic and be large ones, which need more. The governor's voting period belongs to the protocol's topic.
 */
abstract contract GovernorTest is DelegationTest {
    uint8 internal constant STANDARD = 0;
    uint8 internal constant LARGE = 1;
    uint8 internal constant CHECK = 2;
    uint8 internal constant SPLIT = 255;

    uint32 internal constant ANY_TOPIC = type(uint32).max >> 15;
    address internal constant COINS = 0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE;

    function _parameters() internal view virtual override returns (MandateGovernor.Parameters memory parameters) {
        parameters = super._parameters();
        parameters.topics = new string[](TREASURY);
        parameters.topics[TREASURY - 1] = "Treasury";
        parameters.rules = _rules();
    }

    function _types() internal pure virtual override returns (MandateGovernor.NamedType[] memory types) {
        types = new MandateGovernor.NamedType[](3);
        types[STANDARD] = MandateGovernor.NamedType("Standard", _standardRules());
        types[LARGE] = MandateGovernor.NamedType("Large payment", _largeRules());
        types[CHECK] = MandateGovernor.NamedType("Temperature check", _checkRules());
    }

    function _rules() internal view virtual returns (IProposalTypes.ActionRule[] memory rules) {
        rules = new IProposalTypes.ActionRule[](3);
        rules[0] = IProposalTypes.ActionRule(address(0), 0, ANY_TOPIC, _bits(STANDARD) | _bits(CHECK));
        rules[1] = IProposalTypes.ActionRule({
            target: address(token),
            selector: IERC20.transfer.selector,
            topics: _bits(DEFAULT) | _bits(TREASURY),
            types: _bits(STANDARD) | _bits(LARGE)
        });
        // The zero address with a selector is the governor itself.
        rules[2] = IProposalTypes.ActionRule({
            target: address(0),
            selector: MandateGovernor(payable(address(0))).setVotingPeriod.selector,
            topics: _bits(PROTOCOL),
            types: _bits(STANDARD)
        });
    }

    function _largeRules() internal pure returns (IProposalTypes.ProposalType memory) {
        return
            IProposalTypes.ProposalType({
                votingDelaySeconds: 2 days,
                votingPeriodSeconds: 7 days,
                executionDelaySeconds: 6 days,
                quorumBasisPoints: 4_000,
                approvalThresholdBasisPoints: 6_000
            });
    }

    function _checkRules() internal pure returns (IProposalTypes.ProposalType memory) {
        return
            IProposalTypes.ProposalType({
                votingDelaySeconds: 0,
                votingPeriodSeconds: 1 days,
                executionDelaySeconds: 0,
                quorumBasisPoints: 0,
                approvalThresholdBasisPoints: 5_000
            });
    }

    function _bits(uint8 number) internal pure returns (uint32) {
        return uint32(1 << number);
    }

    function _payment() internal view returns (Proposal memory) {
        return Proposals.tokenTransfer(token, dave.account, 1e18);
    }

    function _proposes(
        Actor memory proposer,
        Proposal memory proposal,
        uint8 proposalType,
        uint8 topic
    ) internal returns (uint256) {
        vm.prank(proposer.account);
        return
            governor.propose(
                proposal.targets,
                proposal.values,
                proposal.calldatas,
                proposal.description,
                proposalType,
                topic
            );
    }

    function _splits(Actor memory voter, uint256 proposalId, uint16[3] memory shares) internal returns (uint256) {
        bytes memory params = abi.encode(shares[0], shares[1], shares[2]);
        vm.prank(voter.account);
        return governor.castVoteWithReasonAndParams(proposalId, SPLIT, "", params);
    }

    function _overrides(Actor memory voter, uint256 proposalId, uint8 support) internal returns (uint256) {
        vm.prank(voter.account);
        return governor.castOverrideVote(proposalId, support, "");
    }

    function _assertVotes(uint256 proposalId, uint256 against, uint256 inFavour, uint256 abstain) internal view {
        (uint256 againstVotes, uint256 forVotes, uint256 abstainVotes) = governor.proposalVotes(proposalId);
        assertEq(againstVotes, against, "against");
        assertEq(forVotes, inFavour, "for");
        assertEq(abstainVotes, abstain, "abstain");
    }

    function _expectInvalidSignature(address voter) internal {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, voter));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {ActionRules} from "./ActionRules.sol";
import {IProposalTypes} from "./IProposalTypes.sol";
import {FrozenWord, RuleWord, packRules} from "./RuleWord.sol";

/// @title Proposal types, frozen into each proposal
abstract contract ProposalTypes is ActionRules {
    uint256 private constant _MAX_TYPES = 16;
    uint256 private constant _SIMPLE_MAJORITY = 5_000;

    RuleWord[_MAX_TYPES] private _types;
    uint32 private _existingTypes;

    /// @dev All that counting needs of a proposal besides OpenZeppelin's core.
    mapping(uint256 proposalId => FrozenWord) internal _frozen;

    /// @dev What is being proposed, for the length of the call: OpenZeppelin's core asks for the periods without saying
    /// what for. Outside of it both are 0, the default.
    uint8 private transient _proposedType;
    uint8 private transient _proposedTopic;

    /// @inheritdoc IProposalTypes
    // solhint-disable-next-line gas-calldata-parameters
    function propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        uint8 proposalType,
        uint8 topic
    ) external returns (uint256 proposalId) {
        (_proposedType, _proposedTopic) = (proposalType, topic);
        proposalId = propose(targets, values, calldatas, description);
        (_proposedType, _proposedTopic) = (0, 0);
    }

    /// @inheritdoc IProposalTypes
    /// @dev The default type also goes through the governor's own settings, so that their readers hear of it.
    // solhint-disable-next-line gas-calldata-parameters
    function setProposalType(uint8 id, string memory name, ProposalType memory rules) external onlyGovernance {
        if (id == 0) {
            _setVotingDelay(rules.votingDelaySeconds);
            _setVotingPeriod(rules.votingPeriodSeconds);
            _updateQuorumNumerator(rules.quorumBasisPoints);
        }
        _storeType(id, name, rules);
    }

    /// @inheritdoc IProposalTypes
    function proposalTypeOf(uint8 id) external view returns (ProposalType memory rules) {
        if (id < _MAX_TYPES) rules = _types[id].unpack();
    }

    /// @inheritdoc IProposalTypes
    function proposalClassification(uint256 proposalId) external view returns (Classification memory) {
        return _classificationOf(_frozen[proposalId]);
    }

    /// @inheritdoc IProposalTypes
    function proposalQuorum(uint256 proposalId) public view returns (uint256) {
        return _quorumOf(_frozen[proposalId]);
    }

    /// @notice The timepoint at which power counts for `proposalId`.
    function proposalSnapshot(uint256 proposalId) public view override returns (uint256) {
        return _frozen[proposalId].snapshot();
    }

    /// @notice The last second of voting on `proposalId`, extensions included.
    function proposalDeadline(uint256 proposalId) public view override returns (uint256) {
        return _frozen[proposalId].deadline();
    }

    /// @notice Seconds between a proposal of the default type and its snapshot.
    function votingDelay() public view override(Governor, GovernorSettings) returns (uint256) {
        return _types[_proposedType].votingDelay();
    }

    /// @notice Seconds from the snapshot of a proposal of the default type to the end of voting.
    function votingPeriod() public view override(Governor, GovernorSettings) returns (uint256) {
        return _types[_proposedType].votingPeriod();
    }

    function _storeType(uint256 id, string memory name, ProposalType memory rules) internal {
        if (id >= _MAX_TYPES) revert GovernorUnknownType(id);
        if (rules.votingPeriodSeconds == 0) revert GovernorInvalidVotingPeriod(0);
        if (rules.quorumBasisPoints > _BASIS_POINTS) {
            revert GovernorInvalidQuorumFraction(rules.quorumBasisPoints, _BASIS_POINTS);
        }
        uint256 approval = rules.approvalThresholdBasisPoints;
        if (approval < _SIMPLE_MAJORITY || approval >= _BASIS_POINTS) revert GovernorInvalidApprovalThreshold(approval);
        _types[id] = packRules(rules);
        _existingTypes |= uint32(1 << id);
        emit ProposalTypeSet(uint8(id), name, rules);
    }

    function _setVotingDelay(uint48 newVotingDelay) internal override {
        emit VotingDelaySet(_types[0].votingDelay(), newVotingDelay);
        _types[0] = _types[0].withVotingDelay(newVotingDelay);
    }

    function _setVotingPeriod(uint32 newVotingPeriod) internal override {
        if (newVotingPeriod == 0) revert GovernorInvalidVotingPeriod(0);
        emit VotingPeriodSet(_types[0].votingPeriod(), newVotingPeriod);
        _types[0] = _types[0].withVotingPeriod(newVotingPeriod);
    }

    function _updateQuorumNumerator(uint256 newQuorumNumerator) internal override {
        super._updateQuorumNumerator(newQuorumNumerator);
        _types[0] = _types[0].withQuorum(newQuorumNumerator);
    }

    function _propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        address proposer
    ) internal override returns (uint256 proposalId) {
        (uint8 id, uint8 topic) = (_proposedType, _proposedTopic);
        if (id >= _MAX_TYPES || _types[id].votingPeriod() == 0) revert GovernorUnknownType(id);
        proposalId = super._propose(targets, values, calldatas, description, proposer);
        _checkActions(targets, values, calldatas, id, topic);
        FrozenWord frozen = _types[id].freeze(id, topic, lateQuorumVoteExtension()).withTimes(
            super.proposalSnapshot(proposalId),
            super.proposalDeadline(proposalId)
        );
        _frozen[proposalId] = frozen;
        Classification memory told = _classificationOf(frozen);
        emit ProposalClassified(
            proposalId,
            told.proposalType,
            told.topic,
            told.quorumBasisPoints,
            told.approvalThresholdBasisPoints,
            told.executionDelaySeconds
        );
    }

    /// @notice Seconds that voting stays open after what happened late; at most 32 bits of them.
    function lateQuorumVoteExtension() public view virtual returns (uint48);

    function _knownTypes() internal view override returns (uint32) {
        return _existingTypes;
    }

    function _quorumOf(FrozenWord frozen) internal view returns (uint256) {
        return _shareOfSupply(frozen.snapshot(), frozen.quorum());
    }

    /// @dev As OpenZeppelin's core has it, extensions not included.
    function _plannedDeadline(uint256 proposalId) internal view returns (uint256) {
        return super.proposalDeadline(proposalId);
    }

    function _classificationOf(FrozenWord frozen) private pure returns (Classification memory) {
        return
            Classification({
                proposalType: uint8(frozen.proposalType()),
                topic: uint8(frozen.topic()),
                quorumBasisPoints: uint16(frozen.quorum()),
                approvalThresholdBasisPoints: uint16(frozen.approvalThreshold()),
                executionDelaySeconds: uint32(frozen.executionDelay())
            });
    }
}

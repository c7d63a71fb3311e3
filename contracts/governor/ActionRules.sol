// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {BaseGovernor} from "./BaseGovernor.sol";
import {IProposalTypes} from "./IProposalTypes.sol";

/// @title What the actions of a proposal may carry
abstract contract ActionRules is IProposalTypes, BaseGovernor {
    uint256 private constant _MAX_TOPIC = 16;

    /// @dev The key of a payment of the chain's coins, whoever receives it.
    address private constant _COINS = 0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE;
    /// @dev Topic 0, or type 0, and no other.
    uint32 private constant _DEFAULT_ONLY = 1;

    /// @dev Topics in the lower 32 bits, types above; a half is zero where governance never said anything.
    mapping(bytes32 action => uint256) private _rules;

    /// @inheritdoc IProposalTypes
    function setActionRule(address target, bytes4 selector, uint32 topics, uint32 types) external onlyGovernance {
        _setActionRule(target, selector, topics, types);
    }

    /// @inheritdoc IProposalTypes
    // solhint-disable-next-line gas-calldata-parameters
    function setTopic(uint8 topic, string memory name) external onlyGovernance {
        _setTopic(topic, name);
    }

    /// @inheritdoc IProposalTypes
    function topicsAllowed(address target, bytes4 selector) external view returns (uint32 topics) {
        (topics, ) = _allowed(target, selector);
    }

    /// @inheritdoc IProposalTypes
    function typesAllowed(address target, bytes4 selector) external view returns (uint32 types) {
        (, types) = _allowed(target, selector);
    }

    /// @dev Reverts unless every action may be proposed as `proposalType` and carry `topic`.
    function _checkActions(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        uint8 proposalType,
        uint8 topic
    ) internal view {
        for (uint256 i = 0; i < targets.length; ++i) {
            (address target, bytes4 selector) = _ruledBy(targets[i], values[i], calldatas[i]);
            _checkRule(target, selector, proposalType, topic);
            // Else a byte of calldata would lead around the rule for payments, which are to anybody.
            if (values[i] != 0 && target != _COINS) _checkRule(_COINS, 0, proposalType, topic);
        }
    }

    function _setTopic(uint256 topic, string memory name) internal {
        if (topic == 0 || topic > _MAX_TOPIC) revert GovernorUnknownTopic(topic, _MAX_TOPIC);
        emit TopicSet(uint8(topic), name);
    }

    /// @dev Types must exist, so that no action is left without any way to be proposed.
    function _setActionRule(address target, bytes4 selector, uint32 topics, uint32 types) internal {
        if (topics >> (_MAX_TOPIC + 1) != 0) revert GovernorUnknownTopics(topics);
        if (types & ~_knownTypes() != 0) revert GovernorUnknownTypes(types);
        _rules[_keyOf(target, selector)] = topics | (uint256(types) << 32);
        emit TopicsAllowed(target, selector, topics);
        emit TypesAllowed(target, selector, types);
    }

    /// @dev A bit for each type that exists.
    function _knownTypes() internal view virtual returns (uint32);

    function _checkRule(address target, bytes4 selector, uint8 proposalType, uint8 topic) private view {
        (uint32 topics, uint32 types) = _allowed(target, selector);
        if ((types >> proposalType) & 1 == 0) revert GovernorTypeNotAllowed(target, selector, proposalType);
        if ((topics >> topic) & 1 == 0) revert GovernorTopicNotAllowed(target, selector, topic);
    }

    function _allowed(address target, bytes4 selector) private view returns (uint32 topics, uint32 types) {
        uint256 rule = _rules[_keyOf(target, selector)];
        (topics, types) = (uint32(rule), uint32(rule >> 32));
        if (topics == 0) topics = _DEFAULT_ONLY;
        if (types == 0) types = _DEFAULT_ONLY;
    }

    /// @dev The key that an action's rule stands under: a text's, the coins', or its own.
    function _ruledBy(address target, uint256 value, bytes memory data) private pure returns (address, bytes4) {
        if (target == address(0)) return (value == 0 ? address(0) : _COINS, 0);
        if (data.length == 0) return (_COINS, 0);
        return (target, data.length < 4 ? bytes4(0) : bytes4(data));
    }

    function _keyOf(address target, bytes4 selector) private pure returns (bytes32) {
        return bytes32(bytes20(target)) | (bytes32(selector) >> 160);
    }
}

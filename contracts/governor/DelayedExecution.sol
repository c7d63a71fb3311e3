// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {ProposalTypes} from "./ProposalTypes.sol";

/**
 * @title A timelock whose delay depends on the proposal's type
 * @dev OpenZeppelin's extension always takes the timelock's minimum and keeps to itself what it scheduled, so what
 * schedules stands here instead; what knows and changes the timelock stays OpenZeppelin's.
 */
abstract contract DelayedExecution is ProposalTypes {
    mapping(uint256 proposalId => bytes32) private _operationIds;

    function state(uint256 proposalId) public view virtual override returns (ProposalState current) {
        current = Governor.state(proposalId);
        if (current != ProposalState.Queued) return current;
        bytes32 id = _operationIds[proposalId];
        if (_timelock().isOperationPending(id)) return ProposalState.Queued;
        // Everybody may execute at the timelock itself, and its cancellers may cancel there.
        return _timelock().isOperationDone(id) ? ProposalState.Executed : ProposalState.Canceled;
    }

    function _queueOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal virtual override returns (uint48) {
        TimelockController controller = _timelock();
        uint256 delay = Math.max(controller.getMinDelay(), _frozen[proposalId].executionDelay());
        bytes32 salt = _saltOf(descriptionHash);
        _operationIds[proposalId] = controller.hashOperationBatch(targets, values, calldatas, 0, salt);
        controller.scheduleBatch(targets, values, calldatas, 0, salt, delay);
        return uint48(block.timestamp + delay);
    }

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal virtual override {
        _timelock().executeBatch{value: msg.value}(targets, values, calldatas, 0, _saltOf(descriptionHash));
        delete _operationIds[proposalId];
    }

    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal virtual override returns (uint256 proposalId) {
        proposalId = Governor._cancel(targets, values, calldatas, descriptionHash);
        bytes32 id = _operationIds[proposalId];
        if (id == 0) return proposalId;
        delete _operationIds[proposalId];
        _timelock().cancel(id);
    }

    function _timelock() private view returns (TimelockController) {
        return TimelockController(payable(timelock()));
    }

    /// @dev As OpenZeppelin has it, so that what watches timelocks finds the governor's operations.
    function _saltOf(bytes32 descriptionHash) private view returns (bytes32) {
        return bytes20(address(this)) ^ descriptionHash;
    }
}

// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/**
 * @title The DAO's treasury
 * @notice Holds the DAO's assets and acts only on proposals that passed, after their delay.
 * @dev An unmodified `TimelockController` under a name of the house. After deployment the governor is the only
 * proposer, anybody may execute what is due, and nobody is admin but the timelock itself.
 */
contract Treasury is TimelockController {
    /**
     * @param minDelaySeconds Least seconds between queueing and execution.
     * @param proposers Accounts that may queue and cancel.
     * @param executors Accounts that may execute; the zero address lets everybody.
     * @param admin Account that may set the roles up, expected to renounce afterwards.
     */
    constructor(
        uint256 minDelaySeconds,
        address[] memory proposers,
        address[] memory executors,
        address admin
    ) TimelockController(minDelaySeconds, proposers, executors, admin) {}
}

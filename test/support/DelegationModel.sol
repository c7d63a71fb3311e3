// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IVotesDelegation} from "../../contracts/delegation/IVotesDelegation.sol";

/**
 * @title What delegation must come to, said the long way
 * @notice Keeps every balance and instruction as it was given, and adds up power over all accounts whenever it is asked.
 */
contract DelegationModel {
    struct Instruction {
        uint48 endsAt;
        IVotesDelegation.Share[] shares;
    }

    address[] private _accounts;
    mapping(address account => uint256 units) public unitsOf;
    mapping(address account => mapping(uint8 topic => Instruction)) private _instructions;

    constructor(address[] memory accounts) {
        _accounts = accounts;
    }

    function move(address from, address to, uint256 units) external {
        if (from != address(0)) unitsOf[from] -= units;
        if (to != address(0)) unitsOf[to] += units;
    }

    function instruct(address account, IVotesDelegation.Delegation memory delegation) external {
        Instruction storage instruction = _instructions[account][delegation.topic];
        delete instruction.shares;
        instruction.endsAt = delegation.endsAt;
        for (uint256 i = 0; i < delegation.shares.length; ++i) {
            instruction.shares.push(delegation.shares[i]);
        }
    }

    /// @notice The votes of `delegate` on `topic` at `timepoint`, if nothing is said or moved until then.
    function power(address delegate, uint8 topic, uint48 timepoint) external view returns (uint256 votes) {
        for (uint256 i = 0; i < _accounts.length; ++i) {
            (address[] memory delegates, uint256[] memory units) = holders(_accounts[i], topic, timepoint);
            for (uint256 j = 0; j < delegates.length; ++j) {
                if (delegates[j] == delegate) votes += units[j];
            }
        }
    }

    /// @notice The units of all accounts that somebody may cast on `topic` at `timepoint`.
    function delegatedUnits(uint8 topic, uint48 timepoint) external view returns (uint256 units) {
        for (uint256 i = 0; i < _accounts.length; ++i) {
            if (_inForce(_accounts[i], topic, timepoint).shares.length != 0) units += unitsOf[_accounts[i]];
        }
    }

    /// @notice Who may cast how many of `account`'s units on `topic`.
    function holders(
        address account,
        uint8 topic,
        uint48 timepoint
    ) public view returns (address[] memory delegates, uint256[] memory units) {
        Instruction storage instruction = _inForce(account, topic, timepoint);
        uint256 count = instruction.shares.length;
        (delegates, units) = (new address[](count), new uint256[](count));
        uint256 others;
        for (uint256 i = 0; i < count; ++i) {
            delegates[i] = instruction.shares[i].delegate;
            if (i == 0) continue;
            units[i] = (unitsOf[account] * instruction.shares[i].basisPoints) / 10_000;
            others += units[i];
        }
        if (count != 0) units[0] = unitsOf[account] - others;
    }

    /// @notice How many topics `account` has delegated apart at `timepoint`.
    function topicCount(address account, uint48 timepoint) external view returns (uint256 count) {
        for (uint8 topic = 1; topic <= 16; ++topic) {
            if (_counts(_instructions[account][topic], timepoint)) ++count;
        }
    }

    function hasOwn(address account, uint8 topic, uint48 timepoint) external view returns (bool) {
        return _counts(_instructions[account][topic], timepoint);
    }

    function _inForce(
        address account,
        uint8 topic,
        uint48 timepoint
    ) private view returns (Instruction storage instruction) {
        instruction = _instructions[account][topic];
        if (_counts(instruction, timepoint)) return instruction;
        instruction = _instructions[account][0];
        // Topic 17 never has an instruction.
        return _counts(instruction, timepoint) ? instruction : _instructions[account][17];
    }

    function _counts(Instruction storage instruction, uint48 timepoint) private view returns (bool) {
        if (instruction.shares.length == 0) return false;
        return instruction.endsAt == 0 || timepoint < instruction.endsAt;
    }
}

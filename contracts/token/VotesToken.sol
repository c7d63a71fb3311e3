// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {VotesDelegation} from "../delegation/VotesDelegation.sol";

/**
 * @title A token whose units are voting units
 * @dev Stands in the place of OpenZeppelin's `ERC20Votes`.
 */
abstract contract VotesToken is ERC20, VotesDelegation {
    /// @notice The supply would exceed what traces can hold.
    error ERC20ExceededSafeSupply(uint256 increasedSupply, uint256 cap);

    /// @notice How often the default voting power of `account` was set down.
    function numCheckpoints(address account) public view virtual returns (uint32) {
        return _numCheckpoints(account);
    }

    /// @notice One of the times that the default voting power of `account` was set down.
    function checkpoints(address account, uint32 pos) public view virtual returns (Checkpoints.Checkpoint208 memory) {
        return _checkpoints(account, pos);
    }

    /// @dev Units that may be issued at most.
    function _maxSupply() internal view virtual returns (uint256) {
        return type(uint208).max;
    }

    function _update(address from, address to, uint256 value) internal virtual override {
        super._update(from, to, value);
        if (from == address(0)) {
            uint256 supply = totalSupply();
            uint256 cap = _maxSupply();
            if (supply > cap) revert ERC20ExceededSafeSupply(supply, cap);
        }
        _transferVotingUnits(from, to, value);
    }

    function _getVotingUnits(address account) internal view virtual override returns (uint256) {
        return balanceOf(account);
    }
}

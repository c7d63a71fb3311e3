// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {VotesDelegation} from "../delegation/VotesDelegation.sol";

/**
 * @title A token whose units are voting units
 * @dev Stands in the place of OpenZeppelin's `ERC20Votes`. Balances and supply live in the votes' own ledger, which keeps
 * past balances beside present ones, and not in `ERC20`'s; allowances, names and checks are `ERC20`'s.
 */
abstract contract VotesToken is ERC20, VotesDelegation {
    /// @notice The supply would exceed what checkpoints can hold.
    error ERC20ExceededSafeSupply(uint256 increasedSupply, uint256 cap);

    function balanceOf(address account) public view virtual override returns (uint256) {
        return _getVotingUnits(account);
    }

    function totalSupply() public view virtual override returns (uint256) {
        return _getTotalSupply();
    }

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

    /// @dev Replaces `ERC20`'s: checks as there, then everything that follows from the transfer.
    function _update(address from, address to, uint256 value) internal virtual override {
        if (from == address(0)) {
            uint256 supply = totalSupply() + value;
            uint256 cap = _maxSupply();
            if (supply > cap) revert ERC20ExceededSafeSupply(supply, cap);
        }
        emit Transfer(from, to, value);
        _transferVotingUnits(from, to, value);
    }
}

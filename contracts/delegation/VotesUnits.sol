// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {UnitsLedger} from "./UnitsLedger.sol";

/**
 * @title What accounts hold, and held
 * @dev Past balances are kept only of accounts whose units are in other hands: of them alone anybody asks.
 */
abstract contract VotesUnits {
    using UnitsLedger for UnitsLedger.Account;

    mapping(address account => UnitsLedger.Account) private _accounts;

    /// @dev Voting units of `account` now.
    function _getVotingUnits(address account) internal view virtual returns (uint256) {
        return _accounts[account].balance();
    }

    /// @dev Voting units of `account` at the end of a past timepoint at which they were in other hands.
    function _unitsAt(address account, uint48 timepoint) internal view returns (uint256) {
        return _accounts[account].balanceAt(timepoint);
    }

    /// @dev Reverts as {_takeUnits} does, and takes nothing.
    function _checkUnits(address account, uint256 units) internal view {
        uint256 held = _accounts[account].balance();
        if (held < units) revert IERC20Errors.ERC20InsufficientBalance(account, held, units);
    }

    /// @dev Takes units, or reverts with {IERC20Errors-ERC20InsufficientBalance}. `givenAwayAt` is the present timepoint
    /// when the account's units are in other hands, or 0.
    function _takeUnits(address account, uint256 units, uint48 givenAwayAt) internal {
        uint256 held = _accounts[account].take(units, givenAwayAt);
        if (held < units) revert IERC20Errors.ERC20InsufficientBalance(account, held, units);
    }

    /// @dev Gives units; `givenAwayAt` as in {_takeUnits}.
    function _giveUnits(address account, uint256 units, uint48 givenAwayAt) internal {
        _accounts[account].give(units, givenAwayAt);
    }

    /// @dev Ends the record of an account that took its units back at `timepoint`, the present one.
    function _closeUnits(address account, uint48 timepoint) internal {
        _accounts[account].close(timepoint);
    }
}

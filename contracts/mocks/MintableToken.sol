// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {GovernanceToken} from "../token/GovernanceToken.sol";

/// @title A votes token whose supply anybody may change
contract MintableToken is GovernanceToken {
    constructor(
        string memory name_,
        string memory symbol_,
        address recipient,
        uint256 supply
    ) GovernanceToken(name_, symbol_, recipient, supply) {}

    /// @notice Issues `value` units to `account`.
    function mint(address account, uint256 value) external {
        _mint(account, value);
    }

    /// @notice Destroys `value` units of `account`.
    function burn(address account, uint256 value) external {
        _burn(account, value);
    }
}

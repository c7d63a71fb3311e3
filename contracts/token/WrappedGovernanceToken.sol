// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC20, IERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Wrapper} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Wrapper.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {VotesToken} from "./VotesToken.sol";

/**
 * @title Votes for a token that exists already
 * @notice Whoever deposits units of the underlying token receives as many that vote, and withdraws them again at any
 * time. Voting power is that of {GovernanceToken}.
 * @dev Not for tokens that change balances without a transfer or take a fee from one: the wrapper would promise more than
 * it holds.
 */
contract WrappedGovernanceToken is ERC20, ERC20Permit, ERC20Wrapper, VotesToken {
    /**
     * @param name_ Token name, also the EIP-712 domain name.
     * @param symbol_ Token symbol.
     * @param underlyingToken Token that is deposited; decimals follow it.
     */
    constructor(
        string memory name_,
        string memory symbol_,
        IERC20 underlyingToken
    ) ERC20(name_, symbol_) ERC20Permit(name_) ERC20Wrapper(underlyingToken) {}

    function decimals() public view override(ERC20, ERC20Wrapper) returns (uint8) {
        return super.decimals();
    }

    function balanceOf(address account) public view override(ERC20, VotesToken) returns (uint256) {
        return super.balanceOf(account);
    }

    function totalSupply() public view override(ERC20, VotesToken) returns (uint256) {
        return super.totalSupply();
    }

    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, VotesToken) {
        super._update(from, to, value);
    }
}

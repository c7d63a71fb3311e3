// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {VotesToken} from "./VotesToken.sol";

/**
 * @title The DAO's votes token
 * @notice A fixed supply of 18-decimal units whose voting power is read at past timepoints (ERC-5805). Allowances and
 * delegations may be signed (ERC-2612, EIP-712). Voting power is delegated whole, split, by topic and for a term.
 * @dev The clock counts seconds (ERC-6372, `mode=timestamp`), so periods hold on every chain whatever its block time.
 */
contract GovernanceToken is ERC20, ERC20Permit, VotesToken {
    /**
     * @dev Reverts with {ERC20ExceededSafeSupply} when `supply` does not fit 208 bits.
     * @param name_ Token name, also the EIP-712 domain name.
     * @param symbol_ Token symbol.
     * @param recipient Account that receives the whole supply.
     * @param supply Units to mint, at most `type(uint208).max`.
     */
    constructor(
        string memory name_,
        string memory symbol_,
        address recipient,
        uint256 supply
    ) ERC20(name_, symbol_) ERC20Permit(name_) {
        _mint(recipient, supply);
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

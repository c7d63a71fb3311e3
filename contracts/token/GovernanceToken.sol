// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";

/**
 * @title The DAO's votes token
 * @notice A fixed supply of 18-decimal units whose voting power is read at past timepoints (ERC-5805). Allowances and
 * delegations may be signed (ERC-2612, EIP-712).
 * @dev The clock counts seconds (ERC-6372, `mode=timestamp`), so periods hold on every chain whatever its block time.
 */
contract GovernanceToken is ERC20, ERC20Permit, ERC20Votes {
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

    /// @notice The current timepoint, in seconds (ERC-6372).
    function clock() public view override returns (uint48) {
        return Time.timestamp();
    }

    /// @notice How the clock counts (ERC-6372).
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {VotesToken} from "../token/VotesToken.sol";

/**
 * @title A votes token whose insides anybody may call
 * @dev Named and built as the exposed contracts of OpenZeppelin's own test suites, so that those can be run on it.
 */
contract ExposedVotesToken is VotesToken {
    constructor(
        string memory name_,
        string memory symbol_,
        string memory eip712Name,
        string memory version
    ) ERC20(name_, symbol_) EIP712(eip712Name, version) {}

    function $_mint(address account, uint256 value) external {
        _mint(account, value);
    }

    function $_burn(address account, uint256 value) external {
        _burn(account, value);
    }

    function $_update(address from, address to, uint256 value) external {
        _update(from, to, value);
    }

    function $_delegate(address account, address delegatee) external {
        _delegate(account, delegatee);
    }

    function $_transferVotingUnits(address from, address to, uint256 amount) external {
        _transferVotingUnits(from, to, amount);
    }

    function $_getVotingUnits(address account) external view returns (uint256) {
        return _getVotingUnits(account);
    }

    function $_getTotalSupply() external view returns (uint256) {
        return _getTotalSupply();
    }

    function $_maxSupply() external view returns (uint256) {
        return _maxSupply();
    }

    function $_numCheckpoints(address account) external view returns (uint32) {
        return _numCheckpoints(account);
    }

    function $_checkpoints(address account, uint32 index) external view returns (Checkpoints.Checkpoint208 memory) {
        return _checkpoints(account, index);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";

/// @title OpenZeppelin's `ERC20Votes` with its insides exposed as in `ExposedVotesToken`
contract OpenZeppelinVotesToken is ERC20Votes {
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

    function clock() public view override returns (uint48) {
        return Time.timestamp();
    }

    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }
}

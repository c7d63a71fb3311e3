// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC6372Utils} from "@openzeppelin/contracts/utils/ERC6372Utils.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";
import {ExposedVotesToken} from "./ExposedVotesToken.sol";

/// @title The exposed token with a clock that counts blocks, in which an epoch is 2,592,000 of them
contract ExposedBlockNumberVotesToken is ExposedVotesToken {
    constructor(
        string memory name_,
        string memory symbol_,
        string memory eip712Name,
        string memory version
    ) ExposedVotesToken(name_, symbol_, eip712Name, version) {}

    function clock() public view override returns (uint48) {
        return Time.blockNumber();
    }

    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public view override returns (string memory) {
        return ERC6372Utils.blockNumberClockMode(clock);
    }
}

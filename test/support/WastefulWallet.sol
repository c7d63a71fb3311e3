// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";

/// @title A contract account that uses up whatever it is given to check a signature, or answers at great length
contract WastefulWallet is IERC1271 {
    uint256 private immutable _ANSWER_BYTES;

    constructor(uint256 answerBytes) {
        _ANSWER_BYTES = answerBytes;
    }

    /// @inheritdoc IERC1271
    function isValidSignature(bytes32, bytes calldata) external view returns (bytes4) {
        uint256 length = _ANSWER_BYTES;
        if (length == 0) while (true) {}
        assembly ("memory-safe") {
            return(0, length)
        }
    }
}

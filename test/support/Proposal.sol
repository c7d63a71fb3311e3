// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {MandateGovernor} from "../../contracts/governor/MandateGovernor.sol";

/// @notice What a member proposes: calls and the text that explains them.
struct Proposal {
    address[] targets;
    uint256[] values;
    bytes[] calldatas;
    string description;
}

using {idOn, and} for Proposal global;

/// @notice The id that `governor` gives the proposal.
function idOn(Proposal memory self, MandateGovernor governor) pure returns (uint256) {
    return governor.hashProposal(self.targets, self.values, self.calldatas, keccak256(bytes(self.description)));
}

/// @notice The proposal with the actions of `other` after its own; the text stays.
function and(Proposal memory self, Proposal memory other) pure returns (Proposal memory both) {
    uint256 first = self.targets.length;
    uint256 count = first + other.targets.length;
    both = Proposal(new address[](count), new uint256[](count), new bytes[](count), self.description);
    for (uint256 i = 0; i < count; ++i) {
        Proposal memory source = i < first ? self : other;
        uint256 at = i < first ? i : i - first;
        both.targets[i] = source.targets[at];
        both.values[i] = source.values[at];
        both.calldatas[i] = source.calldatas[at];
    }
}

/// @title Proposals of every kind that the app offers
library Proposals {
    /// @notice A text: one call that does nothing.
    function text(string memory description) internal pure returns (Proposal memory) {
        return action(address(0), 0, "", description);
    }

    /// @notice `wei_` of the chain's currency from the treasury to `recipient`.
    function ethTransfer(address recipient, uint256 wei_) internal pure returns (Proposal memory) {
        return action(recipient, wei_, "", "# Pay in ether");
    }

    /// @notice `units` of `token` from the treasury to `recipient`.
    function tokenTransfer(IERC20 token, address recipient, uint256 units) internal pure returns (Proposal memory) {
        return action(address(token), 0, abi.encodeCall(IERC20.transfer, (recipient, units)), "# Pay in tokens");
    }

    /// @notice Any call.
    function contractCall(address target, bytes memory data) internal pure returns (Proposal memory) {
        return action(target, 0, data, "# Call a contract");
    }

    function action(
        address target,
        uint256 value,
        bytes memory data,
        string memory description
    ) internal pure returns (Proposal memory proposal) {
        proposal = Proposal(new address[](1), new uint256[](1), new bytes[](1), description);
        proposal.targets[0] = target;
        proposal.values[0] = value;
        proposal.calldatas[0] = data;
    }
}

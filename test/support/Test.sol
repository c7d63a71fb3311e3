// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {StdAssertions} from "@layerzerolabs/toolbox-foundry/lib/forge-std/StdAssertions.sol";
import {StdInvariant} from "@layerzerolabs/toolbox-foundry/lib/forge-std/StdInvariant.sol";
import {Vm} from "@layerzerolabs/toolbox-foundry/lib/forge-std/Vm.sol";

/**
 * @title What every Solidity test stands on
 * @dev The parts of forge-std in use, and not its `Test`: that one drags in consoles and cheats whose assembly the
 * compiler warns about hundreds of times.
 */
abstract contract Test is StdAssertions, StdInvariant {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @dev A number from `minimum` to `maximum`, both included, that follows from `x`.
    function _bound(uint256 x, uint256 minimum, uint256 maximum) internal pure returns (uint256) {
        if (x >= minimum && x <= maximum) return x;
        uint256 size = maximum - minimum;
        return size == type(uint256).max ? x : minimum + (x % (size + 1));
    }

    /**
     * @dev Deploys a compiled contract as it is in its artifact.
     * @param artifact Source file and contract, as in `contracts/token/GovernanceToken.sol:GovernanceToken`.
     * @param parameters Constructor parameters, ABI-encoded.
     */
    function _deploy(string memory artifact, bytes memory parameters) internal returns (address deployed) {
        bytes memory creationCode = abi.encodePacked(vm.getCode(artifact), parameters);
        assembly ("memory-safe") {
            deployed := create(0, add(creationCode, 0x20), mload(creationCode))
        }
        assertTrue(deployed != address(0), artifact);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IDelegateRegistry} from "../../../contracts/registry/IDelegateRegistry.sol";
import {RegistryTest} from "../../support/RegistryTest.sol";

contract DeclareStancesTest is RegistryTest {
    uint256 private constant _MAX_STANCES = 100;

    function testFuzz_TheCallersAnswersArePublishedInOrder(uint256 count) public {
        IDelegateRegistry.Stance[] memory stances = _stances(_bound(count, 1, _MAX_STANCES));
        vm.expectEmit(address(registry));
        emit IDelegateRegistry.StancesDeclared(alice.account, stances);
        vm.prank(alice.account);
        registry.declareStances(stances);
    }

    function test_RevertWhen_ThereIsNone() public {
        _expectStanceCount(0);
        registry.declareStances(_stances(0));
    }

    function test_RevertWhen_ThereAreTooMany() public {
        _expectStanceCount(_MAX_STANCES + 1);
        registry.declareStances(_stances(_MAX_STANCES + 1));
    }

    /// @dev Three choices there are; anything else does not decode, so the call reverts without a reason.
    function testFuzz_RevertWhen_TheChoiceIsUnknown(uint8 choice) public {
        vm.assume(choice > uint8(IDelegateRegistry.Choice.Abstain));
        bytes memory call = abi.encodeWithSelector(
            registry.declareStances.selector,
            uint256(0x20),
            uint256(1),
            bytes32("question"),
            uint256(choice)
        );
        (bool success, ) = address(registry).call(call);
        assertFalse(success);
    }

    function test_AKnownChoiceInTheSameEncodingIsTaken() public {
        bytes memory call = abi.encodeWithSelector(
            registry.declareStances.selector,
            uint256(0x20),
            uint256(1),
            bytes32("question"),
            uint256(2)
        );
        (bool success, ) = address(registry).call(call);
        assertTrue(success);
    }

    function _expectStanceCount(uint256 count) private {
        vm.expectRevert(abi.encodeWithSelector(IDelegateRegistry.RegistryStanceCount.selector, count, _MAX_STANCES));
    }
}

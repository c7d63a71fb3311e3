// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IDelegateRegistry} from "../../../contracts/registry/IDelegateRegistry.sol";
import {RegistryTest} from "../../support/RegistryTest.sol";

contract PublishStatementTest is RegistryTest {
    uint256 private constant _MAX_NAME_BYTES = 64;
    uint256 private constant _MAX_STATEMENT_BYTES = 16_384;

    function testFuzz_TheCallerIsTheDelegate(address delegate, string calldata statement) public {
        vm.assume(bytes(statement).length <= _MAX_STATEMENT_BYTES);
        vm.expectEmit(address(registry));
        emit IDelegateRegistry.StatementPublished(delegate, "Alice", statement);
        vm.prank(delegate);
        registry.publishStatement("Alice", statement);
    }

    function test_EmptyStringsWithdrawIt() public {
        vm.expectEmit(address(registry));
        emit IDelegateRegistry.StatementPublished(alice.account, "", "");
        vm.prank(alice.account);
        registry.publishStatement("", "");
    }

    function test_TakesTheLongestNameAndStatement() public {
        vm.prank(alice.account);
        registry.publishStatement(_bytes(_MAX_NAME_BYTES), _bytes(_MAX_STATEMENT_BYTES));
    }

    function testFuzz_RevertWhen_TheNameIsTooLong(uint256 length) public {
        length = _bound(length, _MAX_NAME_BYTES + 1, 1_000);
        vm.expectRevert(
            abi.encodeWithSelector(IDelegateRegistry.RegistryNameTooLong.selector, length, _MAX_NAME_BYTES)
        );
        registry.publishStatement(_bytes(length), "");
    }

    function test_RevertWhen_TheStatementIsTooLong() public {
        vm.expectRevert(
            abi.encodeWithSelector(
                IDelegateRegistry.RegistryStatementTooLong.selector,
                _MAX_STATEMENT_BYTES + 1,
                _MAX_STATEMENT_BYTES
            )
        );
        registry.publishStatement("", _bytes(_MAX_STATEMENT_BYTES + 1));
    }

    /// @dev The limit counts bytes, as gas does: 22 three-byte characters are 66 bytes.
    function test_RevertWhen_TheNameIsTooLongInBytesOnly() public {
        string memory name = unicode"日日日日日日日日日日日日日日日日日日日日日日";
        vm.expectRevert(abi.encodeWithSelector(IDelegateRegistry.RegistryNameTooLong.selector, 66, _MAX_NAME_BYTES));
        registry.publishStatement(name, "");
    }
}

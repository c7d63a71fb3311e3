// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {DelegateRegistry} from "../../../contracts/registry/DelegateRegistry.sol";
import {IDelegateRegistry} from "../../../contracts/registry/IDelegateRegistry.sol";
import {RegistryTest} from "../../support/RegistryTest.sol";
import {SmartWallet} from "../../support/SmartWallet.sol";

contract PublishStatementBySigTest is RegistryTest {
    string private constant _NAME = "Alice";
    string private constant _STATEMENT = unicode"I read every proposal – and say so.";

    uint256 private _deadline;
    bytes private _signature;

    function setUp() public override {
        super.setUp();
        _deadline = vm.getBlockTimestamp() + 1 days;
        _signature = _signedStatement(alice, _NAME, _STATEMENT, _deadline);
    }

    function testFuzz_AnybodyMaySubmitIt(address submitter) public {
        vm.expectEmit(address(registry));
        emit IDelegateRegistry.StatementPublished(alice.account, _NAME, _STATEMENT);
        vm.prank(submitter);
        _submit(_NAME, _STATEMENT);
        assertEq(registry.nonces(alice.account), 1);
    }

    function test_TheDeadlineSecondStillCounts() public {
        vm.warp(_deadline);
        _submit(_NAME, _STATEMENT);
    }

    function test_RevertWhen_TheDeadlineHasPassed() public {
        vm.warp(_deadline + 1);
        vm.expectRevert(abi.encodeWithSelector(IDelegateRegistry.RegistryExpiredSignature.selector, _deadline));
        _submit(_NAME, _STATEMENT);
    }

    function test_RevertWhen_ItIsReplayed() public {
        _submit(_NAME, _STATEMENT);
        _expectInvalidSignature(alice.account);
        _submit(_NAME, _STATEMENT);
    }

    /// @dev Otherwise a statement thought better of could be published by whoever holds the signature.
    function test_RevertWhen_TheDelegatePublishedAfterSigning() public {
        vm.prank(alice.account);
        registry.publishStatement(_NAME, "I changed my mind.");
        _expectInvalidSignature(alice.account);
        _submit(_NAME, _STATEMENT);
    }

    function test_RevertWhen_TheNameWasAltered() public {
        _expectInvalidSignature(alice.account);
        _submit("Mallory", _STATEMENT);
    }

    function test_RevertWhen_TheStatementWasAltered() public {
        _expectInvalidSignature(alice.account);
        _submit(_NAME, "I read nothing.");
    }

    /// @dev EIP-712 hashes each text by itself: letters cannot wander from one to the other.
    function test_RevertWhen_LettersWanderFromNameToStatement() public {
        _expectInvalidSignature(alice.account);
        _submit("Alic", string.concat("e", _STATEMENT));
    }

    function test_RevertWhen_TheDeadlineWasAltered() public {
        _expectInvalidSignature(alice.account);
        registry.publishStatementBySig(alice.account, _NAME, _STATEMENT, _deadline + 1, _signature);
    }

    function test_RevertWhen_AnotherAccountSigned() public {
        bytes32 structHash = _statementHash(alice.account, _NAME, _STATEMENT, _deadline);
        _signature = bob.signs(address(registry), structHash);
        _expectInvalidSignature(alice.account);
        _submit(_NAME, _STATEMENT);
    }

    function test_RevertWhen_ItIsForAnotherRegistry() public {
        DelegateRegistry other = _deployRegistry();
        _expectInvalidSignature(alice.account);
        other.publishStatementBySig(alice.account, _NAME, _STATEMENT, _deadline, _signature);
    }

    function test_RevertWhen_ItIsForAnotherChain() public {
        vm.chainId(4_242);
        _expectInvalidSignature(alice.account);
        _submit(_NAME, _STATEMENT);
    }

    function test_RevertWhen_TheNameIsTooLong() public {
        string memory name = _bytes(65);
        _signature = _signedStatement(alice, name, _STATEMENT, _deadline);
        vm.expectRevert(abi.encodeWithSelector(IDelegateRegistry.RegistryNameTooLong.selector, 65, 64));
        _submit(name, _STATEMENT);
    }

    function test_AContractWalletDeclaresWithItsOwnersSignature() public {
        SmartWallet wallet = new SmartWallet(alice.account);
        bytes32 structHash = _statementHash(address(wallet), _NAME, _STATEMENT, _deadline);
        bytes memory ownersSignature = alice.signs(address(registry), structHash);
        bytes memory strangersSignature = bob.signs(address(registry), structHash);

        _expectInvalidSignature(address(wallet));
        registry.publishStatementBySig(address(wallet), _NAME, _STATEMENT, _deadline, strangersSignature);

        vm.expectEmit(address(registry));
        emit IDelegateRegistry.StatementPublished(address(wallet), _NAME, _STATEMENT);
        registry.publishStatementBySig(address(wallet), _NAME, _STATEMENT, _deadline, ownersSignature);
    }

    function _submit(string memory name, string memory statement) private {
        registry.publishStatementBySig(alice.account, name, statement, _deadline, _signature);
    }
}

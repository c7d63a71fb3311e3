// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IDelegateRegistry} from "../../../contracts/registry/IDelegateRegistry.sol";
import {RegistryTest} from "../../support/RegistryTest.sol";
import {SmartWallet} from "../../support/SmartWallet.sol";

contract DeclareStancesBySigTest is RegistryTest {
    uint256 private _deadline;

    function setUp() public override {
        super.setUp();
        _deadline = vm.getBlockTimestamp() + 1 days;
    }

    function testFuzz_AnybodyMaySubmitThem(address submitter, uint256 count) public {
        IDelegateRegistry.Stance[] memory stances = _stances(_bound(count, 1, 100));
        bytes memory signature = _signedStances(alice, stances, _deadline);
        vm.expectEmit(address(registry));
        emit IDelegateRegistry.StancesDeclared(alice.account, stances);
        vm.prank(submitter);
        registry.declareStancesBySig(alice.account, stances, _deadline, signature);
    }

    function test_RevertWhen_TheDeadlineHasPassed() public {
        bytes memory signature = _signedStances(alice, _stances(2), _deadline);
        vm.warp(_deadline + 1);
        vm.expectRevert(abi.encodeWithSelector(IDelegateRegistry.RegistryExpiredSignature.selector, _deadline));
        registry.declareStancesBySig(alice.account, _stances(2), _deadline, signature);
    }

    function test_RevertWhen_TheyAreReplayed() public {
        bytes memory signature = _signedStances(alice, _stances(2), _deadline);
        registry.declareStancesBySig(alice.account, _stances(2), _deadline, signature);
        _expectInvalidSignature(alice.account);
        registry.declareStancesBySig(alice.account, _stances(2), _deadline, signature);
    }

    function test_RevertWhen_TheDelegateDeclaredAfterSigning() public {
        bytes memory signature = _signedStances(alice, _stances(2), _deadline);
        vm.prank(alice.account);
        registry.declareStances(_stances(1));
        _expectInvalidSignature(alice.account);
        registry.declareStancesBySig(alice.account, _stances(2), _deadline, signature);
    }

    function test_RevertWhen_AnAnswerWasAltered() public {
        bytes memory signature = _signedStances(alice, _stances(2), _deadline);
        IDelegateRegistry.Stance[] memory altered = _stances(2);
        altered[1].choice = IDelegateRegistry.Choice.Against;
        _expectInvalidSignature(alice.account);
        registry.declareStancesBySig(alice.account, altered, _deadline, signature);
    }

    function test_RevertWhen_AnAnswerWasLeftOut() public {
        bytes memory signature = _signedStances(alice, _stances(2), _deadline);
        _expectInvalidSignature(alice.account);
        registry.declareStancesBySig(alice.account, _stances(1), _deadline, signature);
    }

    function test_RevertWhen_AnotherAccountSigned() public {
        bytes32 structHash = _stancesHash(alice.account, _stances(2), _deadline);
        bytes memory forged = bob.signs(address(registry), structHash);
        _expectInvalidSignature(alice.account);
        registry.declareStancesBySig(alice.account, _stances(2), _deadline, forged);
    }

    /// @dev A signature serves one function: signed stances are no statement.
    function test_RevertWhen_TheyAreUsedAsAStatement() public {
        bytes memory signature = _signedStances(alice, _stances(2), _deadline);
        _expectInvalidSignature(alice.account);
        registry.publishStatementBySig(alice.account, "", "", _deadline, signature);
    }

    function test_RevertWhen_ThereIsNoneToDeclare() public {
        bytes memory signature = _signedStances(alice, _stances(0), _deadline);
        vm.expectRevert(abi.encodeWithSelector(IDelegateRegistry.RegistryStanceCount.selector, 0, 100));
        registry.declareStancesBySig(alice.account, _stances(0), _deadline, signature);
    }

    function test_AContractWalletDeclaresWithItsOwnersSignature() public {
        SmartWallet wallet = new SmartWallet(alice.account);
        bytes memory signature = alice.signs(address(registry), _stancesHash(address(wallet), _stances(2), _deadline));
        vm.expectEmit(address(registry));
        emit IDelegateRegistry.StancesDeclared(address(wallet), _stances(2));
        registry.declareStancesBySig(address(wallet), _stances(2), _deadline, signature);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {DaoTest} from "../../support/DaoTest.sol";
import {Proposal, Proposals} from "../../support/Proposal.sol";

contract TreasuryTest is DaoTest {
    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
    }

    function test_TheGovernorProposesAndCancelsAndEverybodyExecutes() public view {
        assertTrue(treasury.hasRole(treasury.PROPOSER_ROLE(), address(governor)));
        assertTrue(treasury.hasRole(treasury.CANCELLER_ROLE(), address(governor)));
        assertTrue(treasury.hasRole(treasury.EXECUTOR_ROLE(), address(0)));
    }

    function test_NobodyIsAdminButTheTreasuryItself() public view {
        assertTrue(treasury.hasRole(treasury.DEFAULT_ADMIN_ROLE(), address(treasury)));
        assertFalse(treasury.hasRole(treasury.DEFAULT_ADMIN_ROLE(), address(this)));
        assertFalse(treasury.hasRole(treasury.DEFAULT_ADMIN_ROLE(), address(governor)));
    }

    function testFuzz_RevertWhen_AnybodyButTheGovernorProposes(address caller) public {
        vm.assume(caller != address(governor));
        bytes32 role = treasury.PROPOSER_ROLE();
        _expectUnauthorized(caller, role);
        vm.prank(caller);
        treasury.schedule(alice.account, 1 ether, "", 0, 0, TIMELOCK_DELAY);
    }

    function testFuzz_RevertWhen_AnybodyButTheGovernorCancels(address caller) public {
        vm.assume(caller != address(governor));
        Proposal memory proposal = Proposals.text("# Text");
        _passes(proposal);
        _queue(proposal);
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(proposal.description));
        bytes32 operation = treasury.hashOperationBatch(proposal.targets, proposal.values, proposal.calldatas, 0, salt);
        assertTrue(treasury.isOperationPending(operation));
        bytes32 role = treasury.CANCELLER_ROLE();
        _expectUnauthorized(caller, role);
        vm.prank(caller);
        treasury.cancel(operation);
    }

    function testFuzz_RevertWhen_AnybodyGrantsARole(address caller) public {
        vm.assume(caller != address(treasury));
        bytes32 role = treasury.PROPOSER_ROLE();
        _expectUnauthorized(caller, treasury.DEFAULT_ADMIN_ROLE());
        vm.prank(caller);
        treasury.grantRole(role, caller);
    }

    function testFuzz_RevertWhen_AnybodyShortensTheDelay(address caller) public {
        vm.assume(caller != address(treasury));
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockUnauthorizedCaller.selector, caller));
        vm.prank(caller);
        treasury.updateDelay(0);
    }

    function test_TheDaoChangesTheDelay() public {
        _passesAndExecutes(Proposals.contractCall(address(treasury), abi.encodeCall(treasury.updateDelay, (1 days))));
        assertEq(treasury.getMinDelay(), 1 days);
    }

    function testFuzz_HoldsEtherThatAnybodySends(uint96 wei_) public {
        vm.deal(alice.account, wei_);
        vm.prank(alice.account);
        (bool success, ) = address(treasury).call{value: wei_}("");
        assertTrue(success);
        assertEq(address(treasury).balance, wei_);
    }

    function _expectUnauthorized(address caller, bytes32 role) private {
        vm.expectRevert(abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, caller, role));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {WrappedGovernanceToken} from "../../../contracts/token/WrappedGovernanceToken.sol";
import {DelegationTest} from "../../support/DelegationTest.sol";

contract WrappedGovernanceTokenTest is DelegationTest {
    WrappedGovernanceToken private _wrapped;

    function setUp() public override {
        super.setUp();
        string memory artifact = "contracts/token/WrappedGovernanceToken.sol:WrappedGovernanceToken";
        _wrapped = WrappedGovernanceToken(_deploy(artifact, abi.encode("Votes", "VTE", address(token))));
        vm.prank(alice.account);
        token.approve(address(_wrapped), type(uint256).max);
    }

    function test_CarriesItsNamesAndTheDecimalsOfTheUnderlyingToken() public view {
        assertEq(_wrapped.name(), "Votes");
        assertEq(_wrapped.symbol(), "VTE");
        assertEq(_wrapped.decimals(), token.decimals());
        assertEq(address(_wrapped.underlying()), address(token));
        assertEq(_wrapped.nonces(alice.account), 0);
    }

    function testFuzz_DepositedUnitsVoteUntilTheyAreWithdrawn(uint256 units) public {
        units = _bound(units, 1, alice.balance());
        vm.startPrank(alice.account);
        _wrapped.delegate(bob.account);
        _wrapped.depositFor(alice.account, units);
        assertEq(_wrapped.getVotes(bob.account), units);
        assertEq(_wrapped.balanceOf(alice.account), units);
        assertEq(_wrapped.totalSupply(), units);
        assertEq(token.balanceOf(address(_wrapped)), units);
        _wrapped.withdrawTo(carol.account, units);
        assertEq(_wrapped.getVotes(bob.account), 0);
        assertEq(_wrapped.totalSupply(), 0);
        assertEq(carol.balance(), 50_000e18 + units);
    }

    function test_RevertWhen_MoreIsWithdrawnThanDeposited() public {
        vm.startPrank(alice.account);
        _wrapped.depositFor(alice.account, 5);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice.account, 5, 6));
        _wrapped.withdrawTo(alice.account, 6);
    }

    function test_RevertWhen_ItWouldWrapItself() public {
        vm.prank(alice.account);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(_wrapped)));
        _wrapped.depositFor(address(_wrapped), 1);
    }
}

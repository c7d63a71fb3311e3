// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {GovernanceToken} from "../../../contracts/token/GovernanceToken.sol";
import {DaoTest} from "../../support/DaoTest.sol";

contract SupplyTest is DaoTest {
    function testFuzz_TheRecipientReceivesTheWholeSupply(address recipient, uint208 supply) public {
        vm.assume(recipient != address(0));
        GovernanceToken fresh = _deployToken(recipient, supply);
        assertEq(fresh.totalSupply(), supply);
        assertEq(fresh.balanceOf(recipient), supply);
    }

    function testFuzz_RevertWhen_TheSupplyExceeds208Bits(uint256 supply) public {
        supply = _bound(supply, uint256(type(uint208).max) + 1, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(ERC20Votes.ERC20ExceededSafeSupply.selector, supply, type(uint208).max));
        _deployToken(address(this), supply);
    }

    function test_CarriesItsNameSymbolAndDecimals() public view {
        assertEq(token.name(), "Test Token");
        assertEq(token.symbol(), "TEST");
        assertEq(token.decimals(), 18);
    }

    function test_TheSupplyIsFixed() public {
        alice.sends(bob, 1e18);
        assertEq(token.totalSupply(), SUPPLY);
        _wait(1);
        assertEq(token.getPastTotalSupply(vm.getBlockTimestamp() - 1), SUPPLY);
    }
}

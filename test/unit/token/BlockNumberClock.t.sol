// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {ExposedBlockNumberVotesToken} from "../../../contracts/mocks/ExposedBlockNumberVotesToken.sol";
import {Test} from "../../support/Test.sol";

/// @notice The same code with a clock that counts blocks, as OpenZeppelin's suites run it.
contract BlockNumberClockTest is Test {
    ExposedBlockNumberVotesToken private _token;
    address private constant _ANN = address(0xA1);
    address private constant _BEN = address(0xB2);

    function setUp() public {
        vm.roll(1_000);
        string memory artifact = "contracts/mocks/ExposedBlockNumberVotesToken.sol:ExposedBlockNumberVotesToken";
        bytes memory parameters = abi.encode("My Token", "MTKN", "My Token", "2");
        _token = ExposedBlockNumberVotesToken(_deploy(artifact, parameters));
    }

    function test_CountsBlocks() public view {
        assertEq(_token.clock(), 1_000);
        assertEq(_token.CLOCK_MODE(), "mode=blocknumber&from=default");
    }

    function test_TakesANameAndAVersionForItsSignatures() public view {
        (, string memory name, string memory version, , , , ) = _token.eip712Domain();
        assertEq(name, "My Token");
        assertEq(version, "2");
    }

    function test_PowerIsLookedUpByBlock() public {
        _token.$_mint(_ANN, 100);
        _token.$_delegate(_ANN, _BEN);
        vm.roll(1_002);
        _token.$_mint(_ANN, 20);
        _token.$_burn(_ANN, 10);
        vm.roll(1_005);
        _token.$_transferVotingUnits(_ANN, _BEN, 5);
        vm.roll(1_006);
        assertEq(_token.getPastVotes(_BEN, 999), 0);
        assertEq(_token.getPastVotes(_BEN, 1_001), 100);
        assertEq(_token.getPastVotes(_BEN, 1_002), 110);
        assertEq(_token.getPastVotes(_BEN, 1_005), 105);
        assertEq(_token.getPastTotalSupply(1_001), 100);
        assertEq(_token.getPastTotalSupply(1_005), 110);
        assertEq(_token.$_getTotalSupply(), 110);
        assertEq(_token.$_getVotingUnits(_BEN), 5);
        assertEq(_token.$_numCheckpoints(_BEN), 3);
        assertEq(_token.$_checkpoints(_BEN, 1)._key, 1_002);
        assertEq(_token.$_checkpoints(_BEN, 1)._value, 110);
        assertEq(_token.$_maxSupply(), type(uint208).max);
    }

    function test_AMintIsAnUpdateFromNobody() public {
        _token.$_update(address(0), _ANN, 7);
        assertEq(_token.balanceOf(_ANN), 7);
        assertEq(_token.totalSupply(), 7);
    }

    function test_RevertWhen_TheBlockIsNotPast() public {
        vm.expectRevert(abi.encodeWithSelector(Votes.ERC5805FutureLookup.selector, 1_000, 1_000));
        _token.getPastVotes(_ANN, 1_000);
    }
}

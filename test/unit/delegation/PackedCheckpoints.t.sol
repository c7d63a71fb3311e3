// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Panic} from "@openzeppelin/contracts/utils/Panic.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {PackedCheckpoints} from "../../../contracts/delegation/PackedCheckpoints.sol";
import {Test} from "../../support/Test.sol";

/// @notice Ours and OpenZeppelin's traces go through the same pushes.
contract PackedCheckpointsTest is Test {
    using Checkpoints for Checkpoints.Trace208;
    using PackedCheckpoints for PackedCheckpoints.Trace;

    uint256 private constant _PUSHES = 20;

    PackedCheckpoints.Trace private _packed;
    Checkpoints.Trace208 private _reference;

    function test_AnEmptyTraceHasNothing() public view {
        _compare(0);
        _compare(type(uint48).max);
        assertEq(_packed.length(), 0);
    }

    function test_TheLastPushOfAKeyCounts() public {
        _push(5, 1);
        _push(5, 2);
        assertEq(_packed.length(), 1);
        _push(6, 3);
        _push(6, 4);
        assertEq(_packed.length(), 2);
        _compareAll();
    }

    function testFuzz_SmallCheckpointsAnswerAsOpenZeppelins(uint256[_PUSHES] memory seeds) public {
        uint48 key = uint48(seeds[0] % 2e9);
        for (uint256 i = 0; i < _PUSHES; ++i) {
            key += uint48((seeds[i] >> 128) % 3);
            _push(key, uint208(seeds[i] % 2 ** 94));
        }
        _compareAll();
    }

    /// @dev Keys and values of every size: from one push on the trace is wide.
    function testFuzz_LargeCheckpointsAnswerAsOpenZeppelins(uint256[_PUSHES] memory seeds) public {
        uint48 key;
        for (uint256 i = 0; i < _PUSHES; ++i) {
            uint256 step = (seeds[i] >> 16) % (seeds[i] % 5 == 0 ? 2 ** 40 : 3);
            key += uint48(step);
            _push(key, uint208(seeds[i] >> (seeds[i] % 7 == 0 ? 48 : 170)));
        }
        _compareAll();
    }

    /// @dev The checkpoint that does not fit replaces one that did.
    function testFuzz_ATraceBecomesWideWithinAKey(uint8 before, uint208 value) public {
        before = uint8(_bound(before, 1, 7));
        for (uint48 i = 1; i <= before; ++i) {
            _push(i, i);
        }
        _push(before, value | (1 << 200));
        _push(before + 1, 1);
        _compareAll();
    }

    function testFuzz_RevertWhen_AKeyIsSmallerThanTheLast(uint48 key, uint48 smaller, bool isWide) public {
        key = uint48(_bound(key, 1, type(uint48).max));
        smaller = uint48(_bound(smaller, 0, key - 1));
        _push(key, isWide ? type(uint208).max : 1);
        vm.expectRevert(Checkpoints.CheckpointUnorderedInsertion.selector);
        this.push(smaller, 1);
        vm.expectRevert(Checkpoints.CheckpointUnorderedInsertion.selector);
        this.push(smaller, type(uint208).max);
    }

    function test_RevertWhen_APositionIsBehindTheLast() public {
        _push(1, 1);
        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", Panic.ARRAY_OUT_OF_BOUNDS));
        this.at(1);
        _push(2, type(uint208).max);
        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", Panic.ARRAY_OUT_OF_BOUNDS));
        this.at(2);
    }

    function testFuzz_TheLabelStaysThroughEveryPush(uint64 first, uint64 second, uint208[5] memory values) public {
        _packed.mark(first);
        for (uint48 i = 0; i < values.length; ++i) {
            _push(i + 1, values[i] >> 100);
        }
        _packed.mark(second);
        for (uint48 i = 0; i < values.length; ++i) {
            _push(i + 10, values[i]);
        }
        (, , uint64 label) = _packed.latest();
        assertEq(label, first | second);
        (, , label) = _packed.upperLookup(0);
        assertEq(label, first | second);
        _compareAll();
    }

    function push(uint48 key, uint208 value) external {
        _packed.push(key, value);
    }

    function at(uint256 index) external view returns (Checkpoints.Checkpoint208 memory) {
        return _packed.at(index);
    }

    function _push(uint48 key, uint208 value) private {
        _packed.push(key, value);
        _reference.push(key, value);
    }

    function _compareAll() private view {
        uint256 count = _reference.length();
        assertEq(_packed.length(), count);
        for (uint32 i = 0; i < count; ++i) {
            Checkpoints.Checkpoint208 memory expected = _reference.pos(i);
            Checkpoints.Checkpoint208 memory found = _packed.at(i);
            assertEq(found._key, expected._key);
            assertEq(found._value, expected._value);
            if (expected._key != 0) _compare(expected._key - 1);
            _compare(expected._key);
            if (expected._key != type(uint48).max) _compare(expected._key + 1);
        }
        (uint48 key, uint208 value, ) = _packed.latest();
        (, uint48 expectedKey, uint208 expectedValue) = _reference.latestCheckpoint();
        assertEq(key, expectedKey);
        assertEq(value, expectedValue);
    }

    function _compare(uint48 key) private view {
        (uint48 found, uint208 value, ) = _packed.upperLookup(key);
        assertEq(value, _reference.upperLookupRecent(key));
        assertLe(found, key);
    }
}

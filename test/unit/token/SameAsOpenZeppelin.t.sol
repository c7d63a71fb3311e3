// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Vm} from "@layerzerolabs/toolbox-foundry/lib/forge-std/Vm.sol";
import {ExposedVotesToken} from "../../../contracts/mocks/ExposedVotesToken.sol";
import {OpenZeppelinVotesToken} from "../../support/OpenZeppelinVotesToken.sol";
import {Test} from "../../support/Test.sol";
import {TypedData} from "../../support/TypedData.sol";

/**
 * @notice Without splits, topics and terms nobody can tell our token from OpenZeppelin's: both go through the same random
 * operations, and every answer, refusal, event and view is compared.
 */
contract SameAsOpenZeppelinTest is Test {
    uint256 private constant _STEPS = 24;
    uint256 private constant _MEMBERS = 4;
    bytes32 private constant _DELEGATION = keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)");

    ExposedVotesToken private _ours;
    OpenZeppelinVotesToken private _theirs;
    uint48[] private _timepoints;

    function setUp() public {
        vm.warp(1_700_000_000);
        bytes memory parameters = abi.encode("Token", "TKN", "Token", "1");
        _ours = ExposedVotesToken(_deploy("contracts/mocks/ExposedVotesToken.sol:ExposedVotesToken", parameters));
        _theirs = new OpenZeppelinVotesToken("Token", "TKN", "Token", "1");
    }

    function testFuzz_EveryAnswerRefusalAndEventIsTheSame(uint256[_STEPS] memory seeds) public {
        for (uint256 step = 0; step < _STEPS; ++step) {
            _do(seeds[step]);
            _compareViews();
            _timepoints.push(_ours.clock());
            vm.warp(vm.getBlockTimestamp() + ((seeds[step] >> 248) % 3));
        }
        vm.warp(vm.getBlockTimestamp() + 1);
        for (uint256 i = 0; i < _timepoints.length; ++i) {
            _comparePast(_timepoints[i]);
        }
        _comparePast(_timepoints[0] - 1);
    }

    /// @dev Long histories are searched another way than short ones.
    function test_LongHistoriesAnswerTheSame() public {
        _both(0, abi.encodeCall(_ours.$_mint, (_account(0), 1e24)));
        _both(0, abi.encodeCall(IVotes.delegate, (_account(1))));
        for (uint256 i = 0; i < 40; ++i) {
            vm.warp(vm.getBlockTimestamp() + 7);
            _both(0, abi.encodeCall(IERC20.transfer, (_account(2), 1e18 + i)));
            _timepoints.push(_ours.clock());
        }
        vm.warp(vm.getBlockTimestamp() + 7);
        for (uint256 i = 0; i < _timepoints.length; ++i) {
            _comparePast(_timepoints[i] - 1);
            _comparePast(_timepoints[i]);
        }
        _compareViews();
    }

    function _do(uint256 seed) private {
        uint256 actor = (seed >> 8) % _MEMBERS;
        address other = _account((seed >> 16) % (_MEMBERS + 1));
        uint256 units = _units(seed);
        uint256 kind = seed % 10;
        if (kind < 3) _both(actor, abi.encodeCall(IERC20.transfer, (other, units)));
        else if (kind == 3) _both(actor, abi.encodeCall(IERC20.approve, (other, units)));
        else if (kind == 4) _both(actor, abi.encodeCall(IERC20.transferFrom, (other, _account(actor), units)));
        else if (kind == 5) _both(actor, abi.encodeCall(_ours.$_mint, (other, units)));
        else if (kind == 6) _both(actor, abi.encodeCall(_ours.$_burn, (other, units)));
        else if (kind < 9) _both(actor, abi.encodeCall(IVotes.delegate, (other)));
        else _bothBySig(actor, other, seed);
    }

    /// @dev Small amounts, amounts around what one account has, and some beyond every limit.
    function _units(uint256 seed) private view returns (uint256) {
        uint256 size = (seed >> 40) % 8;
        uint256 random = uint256(keccak256(abi.encode(seed)));
        if (size == 0) return random % 3;
        if (size == 1) return random;
        if (size == 2) return random >> 48;
        if (size == 3) return _ours.balanceOf(_account((seed >> 8) % _MEMBERS));
        return random % 1e26;
    }

    function _both(uint256 actor, bytes memory call) private {
        vm.recordLogs();
        vm.prank(_account(actor));
        (bool isDone, bytes memory answer) = address(_ours).call(call);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.prank(_account(actor));
        (bool isTheirsDone, bytes memory theirAnswer) = address(_theirs).call(call);
        assertEq(isDone, isTheirsDone, "success");
        assertEq(answer, theirAnswer, "answer");
        _compareLogs(isDone, logs, vm.getRecordedLogs());
    }

    /// @dev Late, with a wrong nonce, or good; the domains differ, so each token gets a signature of its own.
    function _bothBySig(uint256 actor, address delegatee, uint256 seed) private {
        uint256 nonce = _ours.nonces(_account(actor)) + ((seed >> 64) % 4 == 0 ? 1 : 0);
        uint256 expiry = vm.getBlockTimestamp() - ((seed >> 72) % 4 == 0 ? 1 : 0);
        vm.recordLogs();
        (bool isDone, bytes memory answer) = address(_ours).call(
            _signed(address(_ours), actor, delegatee, nonce, expiry)
        );
        Vm.Log[] memory logs = vm.getRecordedLogs();
        bytes memory call = _signed(address(_theirs), actor, delegatee, nonce, expiry);
        (bool isTheirsDone, bytes memory theirAnswer) = address(_theirs).call(call);
        assertEq(isDone, isTheirsDone, "success by signature");
        assertEq(answer, theirAnswer, "answer by signature");
        _compareLogs(isDone, logs, vm.getRecordedLogs());
    }

    function _signed(
        address token,
        uint256 actor,
        address delegatee,
        uint256 nonce,
        uint256 expiry
    ) private view returns (bytes memory) {
        bytes32 structHash = keccak256(abi.encode(_DELEGATION, delegatee, nonce, expiry));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_key(actor), TypedData.digest(token, structHash));
        return abi.encodeCall(IVotes.delegateBySig, (delegatee, nonce, expiry, v, r, s));
    }

    /// @dev What a refused call emitted before it was refused is recorded, too, but never happened.
    function _compareLogs(bool isDone, Vm.Log[] memory ours, Vm.Log[] memory theirs) private pure {
        if (!isDone) return;
        assertEq(ours.length, theirs.length, "number of events");
        for (uint256 i = 0; i < ours.length; ++i) {
            assertEq(keccak256(abi.encode(ours[i].topics)), keccak256(abi.encode(theirs[i].topics)), "event");
            assertEq(ours[i].data, theirs[i].data, "event data");
        }
    }

    function _compareViews() private view {
        assertEq(_ours.totalSupply(), _theirs.totalSupply(), "supply");
        for (uint256 i = 0; i <= _MEMBERS; ++i) {
            address account = _account(i);
            assertEq(_ours.balanceOf(account), _theirs.balanceOf(account), "balance");
            assertEq(_ours.delegates(account), _theirs.delegates(account), "delegate");
            assertEq(_ours.getVotes(account), _theirs.getVotes(account), "votes");
            assertEq(_ours.nonces(account), _theirs.nonces(account), "nonce");
            assertEq(_ours.numCheckpoints(account), _theirs.numCheckpoints(account), "checkpoints");
            for (uint32 j = 0; j < _ours.numCheckpoints(account); ++j) {
                bytes32 theirCheckpoint = keccak256(abi.encode(_theirs.checkpoints(account, j)));
                assertEq(keccak256(abi.encode(_ours.checkpoints(account, j))), theirCheckpoint, "checkpoint");
            }
        }
    }

    function _comparePast(uint48 timepoint) private view {
        assertEq(_ours.getPastTotalSupply(timepoint), _theirs.getPastTotalSupply(timepoint), "past supply");
        for (uint256 i = 0; i <= _MEMBERS; ++i) {
            address account = _account(i);
            assertEq(_ours.getPastVotes(account, timepoint), _theirs.getPastVotes(account, timepoint), "past votes");
            assertEq(_ours.getPastVotesForTopic(account, 7, timepoint), _theirs.getPastVotes(account, timepoint));
        }
    }

    function _key(uint256 member) private pure returns (uint256) {
        return uint256(keccak256(abi.encode("member", member)));
    }

    /// @dev The one after the last member is the zero address.
    function _account(uint256 member) private pure returns (address) {
        return member == _MEMBERS ? address(0) : vm.addr(_key(member));
    }
}
